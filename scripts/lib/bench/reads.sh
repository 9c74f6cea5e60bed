# shellcheck shell=bash
# Decisions by RPC, and what calls take of an ever larger chain. Sourced.

# Each rate so many times, so that there is a median and a spread.
part_reads() {
	find_bench_node
	chain_argument=${chain_argument:-dev}
	local decisions=${SALUS_DECISIONS:-} round
	if [ -z "$decisions" ]; then
		step "Building the example that asks"
		cargo build --locked -p salus-client --example decisions >"$measured/reads-build.log" 2>&1 || die "it does not build; see $measured/reads-build.log"
		decisions=$CARGO_TARGET_DIR/debug/examples/decisions
	fi
	start_chain "${SALUS_PORT:-9955}"
	step "Decisions a second"
	: >"$measured/reads.log"
	for round in 1 2 3; do
		note "round $round of 3"
		"$decisions" "$chain_url" 5 >>"$measured/reads.log"
	done
	stop_chain
	grep 'a second' "$measured/reads.log"
}

# The pallets' benchmarks on chains whose maps of consents, records and lines of the trail have so many entries.
part_growth() {
	find_bench_node
	find_bench_wasm
	local entries raw=$measured/raw.json
	[ -f "$raw" ] || SALUS_KEYS=0 million_keys
	for entries in 1000 100000 1000000; do
		step "Calls on a chain of $entries entries"
		scripts/lib/bench/fill.py "$raw" "$entries" "$measured/grown.json" ConsentRegistry.Consents RecordAnchoring.Records AuditTrail.Entries
		"$node_binary" benchmark pallet --chain "$measured/grown.json" --genesis-builder spec-genesis --no-storage-info \
			--pallet pallet_consent_registry,pallet_record_anchoring,pallet_audit_trail,pallet_balances \
			--extrinsic grant,revoke,evaluate,anchor_by_law,append,transfer_keep_alive \
			--steps 2 --repeat 20 --min-duration 1 --json-file "$measured/growth-$entries.json" \
			>"$measured/growth.log" 2>&1 || die "it fails; see $measured/growth.log"
		rm "$measured/grown.json"
	done
}
