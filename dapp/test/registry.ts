// A registry with tables of codes, made by hand: the tests of what needs no chain.

import { type PortableRegistry, TypeRegistry } from '@polkadot/types';

type Tables = Readonly<Record<string, readonly string[]>>;

const variants = (names: readonly string[]) => ({
  Variant: { variants: names.map((name, index) => ({ name, fields: [], index, docs: [] })) },
});

/** A registry whose metadata holds these tables of codes, a set of each, and these other enums. */
export function registryWith(tables: Tables, others: Tables = {}): TypeRegistry & { lookup: PortableRegistry } {
  const entries = [
    ...Object.entries(tables).map(([name, names]) => ({
      path: ['salus_primitives', 'codes', 'table', name],
      params: [],
      def: variants(names),
      docs: [],
    })),
    ...Object.entries(others).map(([name, names]) => ({
      path: ['salus_primitives', 'evaluator', name],
      params: [],
      def: variants(names),
      docs: [],
    })),
    { path: [], params: [], def: { Primitive: 'U64' }, docs: [] },
  ];
  const u64 = entries.length - 1;
  const sets = Object.keys(tables).map((_, table) => ({
    path: ['salus_primitives', 'codes', 'set', 'CodeSet'],
    params: [{ name: 'C', type: table }],
    def: { Composite: { fields: [{ name: null, type: u64, typeName: 'u64', docs: [] }] } },
    docs: [],
  }));
  const registry = new TypeRegistry();
  const lookup = registry.createType<PortableRegistry>('PortableRegistry', {
    types: [...entries, ...sets].map((type, id) => ({ id, type })),
  });
  registry.setLookup(lookup);
  return registry as TypeRegistry & { lookup: PortableRegistry };
}

/** Tables as far as the tests of FHIR data need them, in an order of their own. */
export const FHIR_TABLES: Tables = {
  Confidentiality: ['U', 'L', 'M', 'N', 'R', 'V'],
  DataClass: ['PATIENT', 'CONDITION', 'OBSERVATION', 'ALLERGY_INTOLERANCE', 'MEDICATION_REQUEST', 'ENCOUNTER'],
  Sensitivity: ['ETH', 'HIV', 'MH', 'PSY', 'ETHUD', 'STD', 'SUD', 'OPIOIDUD', 'SCA', 'COGN', 'DVD'],
};
