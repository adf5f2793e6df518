declare module 'virtual:locale/*' {
  export const pack: import('./locale-pack.ts').LocalePack;
}
