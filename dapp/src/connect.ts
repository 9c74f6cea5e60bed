// The way to a node: an ApiPromise that is ready, or an error that says what is wrong.

import { ApiPromise, WsProvider } from '@polkadot/api';

/** The development chain's address. */
export const LOCAL_NODE = 'ws://127.0.0.1:9944';

/** A node cannot be used. */
export class NodeUnusable extends Error {
  override name = 'NodeUnusable';
}

/**
 * Connects to a node of Salus. polkadot.js needs no configuration for it: everything about the
 * chain's types is in its metadata.
 *
 * @param url address of the node, `ws://` or `wss://`
 * @param timeout how long to wait for it, in milliseconds
 */
export async function connect(url = LOCAL_NODE, timeout = 30_000): Promise<ApiPromise> {
  const provider = new WsProvider(url, 1_000);
  // A failed attempt is not an error yet: the provider tries again until the time is up. Without a
  // listener of its own polkadot.js would throw it.
  provider.on('error', () => undefined);
  const opening = ApiPromise.create({ provider, noInitWarn: true });
  opening.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new NodeUnusable(`no node answered at ${url} within ${timeout / 1_000} s; is the chain running?`)),
      timeout,
    );
  });
  try {
    const api = await Promise.race([opening, late]);
    requireSalus(api, url);
    return api;
  } catch (error) {
    await provider.disconnect().catch(() => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

function requireSalus(api: ApiPromise, url: string): void {
  const missing = ['consortium', 'patientIdentity', 'consentRegistry', 'recordAnchoring', 'accessControl'].filter(
    (pallet) => api.tx[pallet] === undefined,
  );
  if (missing.length > 0) {
    const { specName, specVersion } = api.runtimeVersion;
    throw new NodeUnusable(
      `the node at ${url} runs ${specName.toString()} ${specVersion.toString()}, which is not Salus: it lacks ${missing.join(', ')}`,
    );
  }
}

/** The time of the chain at its best block, in milliseconds since 1970. It runs on its own: in development it is not the time of day. */
export async function chainTime(api: ApiPromise): Promise<number> {
  const now = await api.query.timestamp!.now!();
  return Number(now.toString());
}
