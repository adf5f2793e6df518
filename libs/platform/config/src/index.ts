export { CONFIG } from './config-token.ts';
export { askAny, askOnce } from './ask-any.ts';
export { neverConnected } from './never-connected.ts';
export { defineConfig } from './config-schema.ts';
export type { Config, ConfigRule, ConfigSchema, Settings } from './config-schema.ts';
export { describeConfig } from './describe-config.ts';
export type { SettingRow } from './describe-config.ts';
export { loadConfig, loadConfigOrExit } from './load-config.ts';
export type { Environment } from './load-config.ts';
export { platformConfig, saslIsWhole } from './platform-config.ts';
export type { PlatformConfig, PlatformSettings } from './platform-config.ts';
export { optional, preset, required } from './setting.ts';
export type { Setting } from './setting.ts';
export {
  authSettings,
  firstClientSettings,
  gatewaySettings,
  httpSettings,
  innerAddresses,
  kafkaSettings,
  mongoSettings,
  operatorSettings,
  processSettings,
  signingKeySettings,
} from './settings.ts';
export { consoleSettings, signInSettings } from './sign-in-settings.ts';
export { addresses, flag, list, port, webAddress, wholeNumber } from './values.ts';
