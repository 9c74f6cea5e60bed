// Packages without types of their own: JSON-LD contexts by their addresses.

declare module 'did-context' {
  export const contexts: ReadonlyMap<string, import('jsonld').NodeObject>;
}

declare module '@digitalbazaar/multikey-context' {
  export const contexts: ReadonlyMap<string, import('jsonld').NodeObject>;
}
