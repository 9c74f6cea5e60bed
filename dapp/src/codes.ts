// Health codes and sets of them, as the chain numbers them.
//
// The order of a table is read from the metadata of the chain that is talked to; there is no copy of
// it here that could go stale.

import type { PortableRegistry } from '@polkadot/types';
import type { SiLookupTypeId } from '@polkadot/types/interfaces';

/** The tables of codes, by the names that the chain gives them. */
export type CodeTable =
  | 'Confidentiality'
  | 'ConsentAction'
  | 'ConsentCategory'
  | 'DataClass'
  | 'DataUseModifier'
  | 'LeafKind'
  | 'LegalBasis'
  | 'OrganisationKind'
  | 'PractitionerRole'
  | 'PurposeOfUse'
  | 'RepresentativeKind'
  | 'Sensitivity'
  | 'StudyAim';

/** A code or a table that the chain does not know. */
export class UnknownCode extends Error {
  override name = 'UnknownCode';
}

/** A registry that holds the types of a chain; `api.registry` is one. */
interface WithLookup {
  readonly lookup: object;
}

const lookupOf = ({ lookup }: WithLookup): PortableRegistry => lookup as PortableRegistry;

/** The tables of codes of one chain. */
export class Codes {
  private readonly tables: ReadonlyMap<string, readonly string[]>;

  /** @param registry the registry of the chain: `api.registry` */
  constructor(registry: WithLookup) {
    const tables = new Map<string, readonly string[]>();
    for (const { type } of lookupOf(registry).types) {
      const path = type.path.map((segment) => segment.toString());
      if (path.includes('codes') && type.def.isVariant) {
        const variants = [...type.def.asVariant.variants].sort((a, b) => a.index.toNumber() - b.index.toNumber());
        variants.forEach((variant, place) => {
          if (variant.index.toNumber() !== place) {
            throw new UnknownCode(`the table ${path.at(-1)} has a gap at ${place}: it is no table of codes`);
          }
        });
        tables.set(
          path.at(-1)!,
          variants.map((variant) => variant.name.toString()),
        );
      }
    }
    this.tables = tables;
  }

  /** The codes of a table, in the order of the chain. */
  all(table: CodeTable): readonly string[] {
    const codes = this.tables.get(table);
    if (codes === undefined) {
      throw new UnknownCode(`the metadata of this chain holds no table ${table}`);
    }
    return codes;
  }

  /** Whether the table has the code. */
  has(table: CodeTable, code: string): boolean {
    return this.all(table).includes(code);
  }

  /** The set of these codes: bit n stands for the code at place n. */
  set(table: CodeTable, codes: Iterable<string>): bigint {
    const known = this.all(table);
    let bits = 0n;
    for (const code of codes) {
      const place = known.indexOf(code);
      if (place < 0) {
        throw new UnknownCode(`${table} has no code ${code}`);
      }
      bits |= 1n << BigInt(place);
    }
    return bits;
  }

  /** The set of all codes of a table. */
  everything(table: CodeTable): bigint {
    return (1n << BigInt(this.all(table).length)) - 1n;
  }

  /** The codes in a set, in the order of the table. Bits beyond the table are an error. */
  names(table: CodeTable, set: bigint | { toString(): string }): string[] {
    const bits = typeof set === 'bigint' ? set : BigInt(set.toString());
    if (bits >> BigInt(this.all(table).length) !== 0n) {
      throw new UnknownCode(`the set ${bits} has bits beyond ${table}`);
    }
    return this.all(table).filter((_, place) => (bits >> BigInt(place)) & 1n);
  }
}

/** Which table a `CodeSet` type of the metadata is a set of, where the metadata tells. */
export function tableOfSet(registry: WithLookup, id: SiLookupTypeId): string | undefined {
  const lookup = lookupOf(registry);
  const { path, params } = lookup.getSiType(id);
  const param = path.at(-1)?.toString() === 'CodeSet' ? params[0]?.type : undefined;
  return param?.isSome ? lookup.getSiType(param.unwrap()).path.at(-1)?.toString() : undefined;
}
