# shellcheck shell=bash
# The weights: of pallets and of the database. Sourced.

# `node_binary` becomes our node: the one given, or one that is built.
find_bench_node() {
	if [ -n "${SALUS_NODE:-}" ]; then
		node_binary=$SALUS_NODE
	elif [ -z "${node_binary:-}" ]; then
		build_node
	fi
}

# `bench_wasm` becomes the runtime with its benchmarks: the one given, or one that is built. In a target
# folder of its own, since its features are not those of the runtime that goes onto a chain.
find_bench_wasm() {
	[ -z "${bench_wasm:-}" ] || return 0
	if [ -n "${SALUS_BENCH_RUNTIME:-}" ]; then
		bench_wasm=$SALUS_BENCH_RUNTIME
		return
	fi
	step "Building the runtime with its benchmarks"
	local target=$SALUS_CACHE/target-bench
	CARGO_TARGET_DIR=$target cargo build --locked -p salus-runtime-wasm --features runtime-benchmarks >"$measured/build.log" 2>&1 ||
		die "the runtime does not build; see $measured/build.log"
	bench_wasm=$target/debug/wbuild/salus-runtime/salus_runtime.compact.compressed.wasm
}

# The benchmarks begin with the development chain: it has members, and collators with session keys.
bench_pallets() {
	"$node_binary" benchmark pallet --runtime "$bench_wasm" --genesis-builder runtime --genesis-builder-preset development \
		--pallet '*' --extrinsic '*' --no-storage-info "$@"
}

part_weights() {
	find_bench_node
	find_bench_wasm
	step "The pallets' benchmarks"
	local output=$measured/weights
	rm -rf "$output" && mkdir -p "$output"
	# A second for each is enough of repetitions in such small calls.
	bench_pallets --steps "${SALUS_STEPS:-10}" --repeat "${SALUS_REPEAT:-10}" --min-duration 1 \
		--template scripts/lib/bench/pallet.hbs --json-file "$measured/weights.json" --output "$output" \
		>"$measured/weights.log" 2>&1 || die "a benchmark fails; see $measured/weights.log"
	sed -i 's/ (Y\/M\/D)//' "$output"/*.rs
	rustfmt --edition 2021 --config-path "$SALUS_ROOT" "$output"/*.rs
	cp "$output"/*.rs "$weights"
	good "$(find "$output" -name '*.rs' | wc -l) pallets are in ${weights#"$SALUS_ROOT"/}"
}

# Every benchmark still runs in Wasm. It says nothing of what anything costs.
part_short() {
	find_bench_node
	find_bench_wasm
	step "The pallets' benchmarks, with few steps"
	bench_pallets --steps 2 --repeat 1 --min-duration 0 >"$measured/short.log" 2>&1 || die "a benchmark fails; see $measured/short.log"
	good "$(grep -c '^Pallet: ' "$measured/short.log") benchmarks run"
}

# A chain of so many keys, made once.
million_keys() {
	local keys=${SALUS_KEYS:-1000000} wasm
	filled_spec=$measured/filled-$keys.json
	[ ! -f "$filled_spec" ] || return 0
	find_bench_wasm
	wasm=$bench_wasm
	"$node_binary" chain-spec-builder --chain-spec-path "$measured/plain.json" create --chain-name "Salus Development" \
		--chain-id salus_dev -t development --relay-chain rococo-local --runtime "$wasm" named-preset development >/dev/null 2>&1
	"$node_binary" chain-spec-builder --chain-spec-path "$measured/raw.json" convert-to-raw "$measured/plain.json" >/dev/null 2>&1
	scripts/lib/bench/fill.py "$measured/raw.json" "$keys" "$filled_spec.new" && mv "$filled_spec.new" "$filled_spec"
}

part_storage() {
	find_bench_node
	step "A read and a write of the database"
	million_keys
	local base output=$measured/storage
	base=$(mktemp -d)
	rm -rf "$output" && mkdir -p "$output"
	"$node_binary" benchmark storage --chain "$filled_spec" --base-path "$base" --database rocksdb --state-version 1 --warmups 1 \
		--keys-limit 200000 --batch-size 10000 --template-path scripts/lib/bench/storage.hbs --weight-path "$output" \
		--json-read-path "$output" --json-write-path "$output" \
		>"$measured/storage.log" 2>&1 || { rm -rf "$base"; die "it fails; see $measured/storage.log"; }
	du -sb "$base" | cut -f1 >"$measured/storage-bytes"
	rm -rf "$base"
	sed "s/@KEYS@/${SALUS_KEYS:-1000000}/; s/ (Y\/M\/D)//" "$output"/*.rs >"$weights/storage.rs"
	rustfmt --edition 2021 --config-path "$SALUS_ROOT" "$weights/storage.rs"
	good "$(grep -E 'read:|write:' "$weights/storage.rs" | tr -s ' \n' ' ')"
}

part_machine() {
	find_bench_node
	step "The machine"
	# What it says of a machine that is too slow is the measurement, not a failure.
	"$node_binary" benchmark machine --allow-fail --base-path "$(mktemp -d)" --chain dev >"$measured/machine.log" 2>&1 || true
	grep '|' "$measured/machine.log"
}

part_tables() {
	step "docs/performance.md"
	scripts/lib/bench/tables.py "$measured" "$weights" docs/performance.md
}
