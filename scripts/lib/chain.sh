# shellcheck shell=bash
# Builds the node, makes the journey's data, and runs a development chain. Sourced.

# Milliseconds between blocks of a development chain, which makes them on its own.
SALUS_BLOCK_TIME=${SALUS_BLOCK_TIME:-1000}

# Where the FHIR data of the journey lies. Its content is fixed by the generator's version and seed.
journey_data=$SALUS_CACHE/journey-data

# The runtime's Wasm, as whoever builds it leaves it.
runtime_wasm=$CARGO_TARGET_DIR/debug/wbuild/salus-runtime/salus_runtime.compact.compressed.wasm

# Builds our node; `node_binary` names it, `chain_argument` the chain. The Wasm comes first and has no
# deadline: whatever node there is, it runs the runtime that lies here.
#
# With SALUS_STOCK_NODE (a compressed omni-node) and SALUS_NODE_DEADLINE (seconds since the script
# began) a build that does not end in time gives way to that node and our runtime: for CI on a cold
# machine, which has no hour. The build goes on from where it stopped the next time.
build_node() {
	step "Building the node and the runtime"
	note "from nothing this takes about an hour on two cores, later minutes; log: $SALUS_CACHE/build.log"
	local limit=()
	if [ -n "${SALUS_STOCK_NODE:-}" ] && [ -n "${SALUS_NODE_DEADLINE:-}" ]; then
		limit=(timeout --signal=INT $((SALUS_NODE_DEADLINE > SECONDS ? SALUS_NODE_DEADLINE - SECONDS : 1)))
	fi
	local status=0
	(cd "$SALUS_ROOT" && cargo build --locked -p salus-runtime-wasm) >"$SALUS_CACHE/build.log" 2>&1 || die_of_build "the runtime"
	(cd "$SALUS_ROOT" && "${limit[@]}" cargo build --locked -p salus-node) >>"$SALUS_CACHE/build.log" 2>&1 || status=$?
	if [ $status = 0 ]; then
		node_binary=$CARGO_TARGET_DIR/debug/salus-node
		chain_argument=dev
		good "built: $("$node_binary" --version)"
	elif [ $status = 124 ]; then
		note "our node is not built in time; our runtime runs on the stock node this once"
		use_stock_node
	else
		die_of_build "the node"
	fi
}

# Shows what the compiler said.
die_of_build() {
	grep -E '^ *error' -A 12 "$SALUS_CACHE/build.log" | tail -n 60 >&2
	die "$1 does not build; see $SALUS_CACHE/build.log"
}

# Our runtime's Wasm on a node that was built elsewhere from the same release of polkadot-sdk.
use_stock_node() {
	node_binary=$SALUS_CACHE/bin/stock-node
	zstd -q -d -f "$SALUS_STOCK_NODE" -o "$node_binary" && chmod +x "$node_binary" ||
		die "the stock node $SALUS_STOCK_NODE cannot be unpacked"
	chain_argument=$SALUS_CACHE/stock-chain-spec.json
	"$node_binary" chain-spec-builder --chain-spec-path "$chain_argument" create --chain-name "Salus Development" \
		--chain-id salus_dev -t development --relay-chain rococo-local --runtime "$runtime_wasm" named-preset development >/dev/null 2>&1 ||
		die "the stock node cannot make a chain spec of our runtime"
}

make_journey_data() {
	local generator=$SALUS_ROOT/dapp/journey/generate-data stamp
	stamp=$(cat "$generator" "$SALUS_ROOT/dapp/journey/requirements.txt" | sha256sum | cut -d' ' -f1)
	[ "$(cat "$journey_data/.salus-stamp" 2>/dev/null)" = "$stamp" ] && return
	step "Generating FHIR data"
	rm -rf "$journey_data" && mkdir -p "$journey_data"
	"$SALUS_CACHE/venv/bin/python" "$generator" "$journey_data" || die "the FHIR data could not be generated"
	echo "$stamp" >"$journey_data/.salus-stamp"
}

# Whether something listens on a port of this machine.
port_is_taken() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Starts a fresh development chain on a port; `chain_url` is where it answers.
start_chain() {
	local port=$1
	port_is_taken "$port" && die "port $port is in use; stop what listens there, or set SALUS_PORT"
	chain_url=ws://127.0.0.1:$port
	chain_log=$SALUS_CACHE/chain-$port.log
	chain_base=$(mktemp -d)
	step "Starting the development chain"
	# Nobody outside this machine is spoken to, and nothing is kept.
	"$node_binary" --chain "$chain_argument" --dev --dev-block-time "$SALUS_BLOCK_TIME" \
		--base-path "$chain_base" --rpc-port "$port" --no-prometheus --no-telemetry --no-mdns \
		--no-hardware-benchmarks --reserved-only --listen-addr /ip4/127.0.0.1/tcp/0 \
		>"$chain_log" 2>&1 &
	chain_pid=$!
	trap stop_chain EXIT
	trap 'exit 130' INT TERM
	local waited=0
	until port_is_taken "$port"; do
		kill -0 "$chain_pid" 2>/dev/null || { tail -n 20 "$chain_log" >&2; die "the node stopped; see $chain_log"; }
		[ $((waited += 1)) -lt 120 ] || die "the node does not answer on port $port; see $chain_log"
		sleep 1
	done
	good "it answers at $chain_url"
}

stop_chain() {
	[ -n "${chain_pid:-}" ] || return 0
	kill "$chain_pid" 2>/dev/null
	wait "$chain_pid" 2>/dev/null
	rm -rf "$chain_base"
	chain_pid=''
}

# The journey against the chain that runs.
run_journey() {
	(cd "$SALUS_ROOT/dapp" && npm run --silent journey -- --url "$chain_url" --data "$journey_data")
}
