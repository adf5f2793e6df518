/** Gives rights at the brokers, and takes away those that are not needed any more. */
import kafkajs from 'kafkajs';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;

/** @typedef {import('./acls.mjs').Rights} Rights */
/** @typedef {import('kafkajs').AclEntry} AclEntry */

/** @type {Readonly<Record<string, number>>} */
const operations = {
  Read: AclOperationTypes.READ,
  Write: AclOperationTypes.WRITE,
  Create: AclOperationTypes.CREATE,
  Delete: AclOperationTypes.DELETE,
  Describe: AclOperationTypes.DESCRIBE,
  DescribeConfigs: AclOperationTypes.DESCRIBE_CONFIGS,
  IdempotentWrite: AclOperationTypes.IDEMPOTENT_WRITE,
};

const resources = {
  topic: AclResourceTypes.TOPIC,
  group: AclResourceTypes.GROUP,
  cluster: AclResourceTypes.CLUSTER,
};

/** @param {Rights} rights @returns {AclEntry[]} */
export function aclEntries({ principal, kind, names, prefixed, operations: wanted }) {
  return (kind === 'cluster' ? ['kafka-cluster'] : names).flatMap((resourceName) =>
    wanted.map((operation) => ({
      principal,
      host: '*',
      permissionType: AclPermissionTypes.ALLOW,
      operation: operations[operation] ?? AclOperationTypes.UNKNOWN,
      resourceType: resources[kind],
      resourceName,
      resourcePatternType: prefixed ? ResourcePatternTypes.PREFIXED : ResourcePatternTypes.LITERAL,
    })),
  );
}

/** @param {AclEntry} entry @returns {string} the same for equal ones */
const keyOf = (entry) =>
  JSON.stringify([
    entry.principal,
    entry.host,
    entry.permissionType,
    entry.operation,
    entry.resourceType,
    entry.resourceName,
    entry.resourcePatternType,
  ]);

/** @param {import('kafkajs').Admin} admin @param {ReadonlySet<string>} principals @returns {Promise<AclEntry[]>} what they may do now */
async function present(admin, principals) {
  const { resources: found } = await admin.describeAcls({
    resourceType: AclResourceTypes.ANY,
    resourcePatternType: ResourcePatternTypes.ANY,
    operation: AclOperationTypes.ANY,
    permissionType: AclPermissionTypes.ANY,
  });
  return found
    .flatMap(({ acls, ...resource }) => acls.map((acl) => ({ ...resource, ...acl })))
    .filter(({ principal }) => principals.has(principal));
}

/**
 * From now on the principals of these rights have them, and no others.
 * @param {import('kafkajs').Admin} admin
 * @param {readonly Rights[]} rights
 * @returns {Promise<{ granted: number, taken: number }>} how many were changed
 */
export async function grantRights(admin, rights) {
  const wanted = new Map(rights.flatMap(aclEntries).map((entry) => [keyOf(entry), entry]));
  const there = await present(admin, new Set(rights.map(({ principal }) => principal)));
  const known = new Set(there.map(keyOf));
  const missing = [...wanted].filter(([key]) => !known.has(key)).map(([, entry]) => entry);
  const surplus = there.filter((entry) => !wanted.has(keyOf(entry)));
  if (missing.length > 0) await admin.createAcls({ acl: missing });
  if (surplus.length > 0) await takeAway(admin, surplus);
  return { granted: missing.length, taken: surplus.length };
}

/** @param {import('kafkajs').Admin} admin @param {readonly AclEntry[]} entries */
async function takeAway(admin, entries) {
  await admin.deleteAcls({ filters: entries.map((entry) => ({ ...entry })) });
}

/**
 * Takes away all that one principal may do.
 * @param {import('kafkajs').Admin} admin
 * @param {string} principal
 * @returns {Promise<number>} how many rights those were
 */
export async function takeAllRights(admin, principal) {
  const entries = await present(admin, new Set([principal]));
  if (entries.length > 0) await takeAway(admin, entries);
  return entries.length;
}
