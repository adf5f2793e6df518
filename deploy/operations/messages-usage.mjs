/** What `npm run messages -- --help` says. */
import { services } from './operator-api.mjs';

export const usage = `Usage: npm run -s messages -- <command> [option ...]

  status                                   every service: group, lag, outbox, parked, dead
  parked [service]                         keys whose messages wait, and why
  parked show <service> <id>               one of them, with its messages
  dead [service]                           records that can never be handled
  dead show <service> <id>                 one of them, with headers and value
  jobs [service]                           what is to happen at a time: waits, runs, or failed too often
  jobs show <service> <id>                 one of them
  retry <service> parked|dead|jobs <id>    handle it anew
  skip <service> parked|dead|jobs <id>     give up what holds the key, or the job
  replay <service> --topic <name>          read a topic again: fills gaps, does nothing below the marks
         [--from beginning|<time, RFC 3339>|<partition>:<offset>]
  rebuild <service>                        make the copies of others' facts anew from the topics
  log [service]                            what operators did, who and why

  --why <text>   the reason, kept with the order; needed by retry, skip, replay, rebuild
  --no-wait      do not wait until a worker has carried the order out
  --json         the answer as it is
  --help         print this

-s keeps npm from printing lines of its own, which would spoil what goes into a pipe: … -- status --json | jq
status, parked, dead, jobs and log show the services that answer; they name those that do not, and then end with code 1.

Services: ${services.join(', ')}.
Settings, from the environment: API_URL (http://127.0.0.1:8080); OPERATOR_KEY_FILE, a key that works while organisations
is away as well, or CLIENT_ID with CLIENT_SECRET or CLIENT_SECRET_FILE (unset: what \`npm start\` keeps under .local/).
`;
