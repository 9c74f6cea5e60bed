# shellcheck shell=bash
# The nodes: their names and ports, how one is started and ended, and how it fares. Sourced.

network=${SALUS_NETWORK:-${TMPDIR:-/tmp}/salus-network-${SALUS_PORT:-9944}}

validators=(relay-1 relay-2)
collators=(authority north south institute)

# The node's option that puts its well-known keys into the keystore, as the preset expects them.
keys_of() {
	case $1 in
	relay-1 | authority) echo --alice ;;
	relay-2 | north) echo --bob ;;
	south) echo --charlie ;;
	institute) echo --dave ;;
	esac
}

is_validator() { [[ $1 == relay-* ]]; }
is_collator() { [[ " ${collators[*]} " == *" $1 "* ]]; }

# A node is known from when it was started for the first time.
all_nodes() { ls "$network/order" 2>/dev/null | sort -n | while read -r place; do cat "$network/order/$place"; echo; done | grep .; }
known_node() { [ -d "$network/$1" ] && [ -f "$network/$1/place" ]; }

# A node's place, from 0; new ones stand behind the others.
place_of() {
	case $1 in
	rpc) echo 0 ;;
	relay-1) echo 1 ;;
	relay-2) echo 2 ;;
	authority) echo 3 ;;
	north) echo 4 ;;
	south) echo 5 ;;
	institute) echo 6 ;;
	*) cat "$network/$1/place" ;;
	esac
}

# The port of a node for: rpc, p2p, metrics, and for a parachain's node also relay-rpc, relay-p2p. The first
# is the one of SALUS_PORT for the node rpc.
port_of() {
	local offset
	case $2 in
	rpc) offset=0 ;;
	p2p) offset=100 ;;
	metrics) offset=200 ;;
	relay-rpc) offset=300 ;;
	relay-p2p) offset=400 ;;
	esac
	echo $((base_port + offset + $(place_of "$1")))
}

# What a later call of this script has to know.
remember_settings() {
	base_port=${SALUS_PORT:-9944}
	mkdir -p "$network/order"
	local setting
	for setting in polkadot_bin node_binary base_port wires; do
		printf '%s=%q\n' "$setting" "${!setting}"
	done >"$network/settings"
	local offset place
	for offset in 0 100 200 300 400; do
		for place in 0 1 2 3 4 5 6; do
			port_is_taken $((base_port + offset + place)) && die "port $((base_port + offset + place)) is in use; set SALUS_PORT to another"
		done
	done
	return 0
}

recall_settings() {
	[ -f "$network/settings" ] || die "there is no network in $network; start one with 'zombienet/run'"
	# shellcheck disable=SC1091
	. "$network/settings"
}

# A node's identity among its peers. It is no secret and always the same, so that boot nodes can be named.
node_key() { printf '%063x%x' "$1" 1; }

peer_id() {
	local kept=$network/peers/$1
	mkdir -p "$network/peers"
	[ -s "$kept" ] || "$node_binary" key inspect-node-key --file <(node_key "$(place_of "$1")") >"$kept" 2>/dev/null ||
		die "the node cannot tell the identity of $1"
	cat "$kept"
}

# The addresses of boot nodes, for the port of this name.
boot_nodes() {
	local port=$1 name
	shift
	for name in "$@"; do
		echo "/ip4/$(address_of "$name")/tcp/$(port_of "$name" "$port")/p2p/$(peer_id "$name")"
	done
}

# Starts one node, with the data that it has. Nobody outside this machine is spoken to.
start_node() {
	local name=$1 folder=$network/$1
	mkdir -p "$folder"
	if [ ! -f "$folder/place" ]; then
		[[ $name =~ ^(rpc|relay-[12]|authority|north|south|institute)$ ]] || ls "$network/order" | wc -l >"$folder/place"
		place_of "$name" >"$folder/place.new" && mv "$folder/place.new" "$folder/place"
		echo -n "$name" >"$network/order/$(cat "$folder/place")"
	fi
	join_wire "$name"
	local address
	address=$(address_of "$name")
	local common=(--no-mdns --no-telemetry --allow-private-ip --node-key "$(node_key "$(place_of "$name")")")
	local relay=(--chain "$network/relay.json" --bootnodes)
	mapfile -t -O "${#relay[@]}" relay < <(boot_nodes p2p "${validators[@]}")
	local own=(--base-path "$folder/data" --name "$name" --no-hardware-benchmarks "${common[@]}"
		--listen-addr "/ip4/$address/tcp/$(port_of "$name" p2p)"
		--rpc-port "$(port_of "$name" rpc)" --prometheus-port "$(port_of "$name" metrics)")
	# In a namespace only this machine reaches the node.
	if in_namespace "$name"; then own+=(--unsafe-rpc-external --rpc-cors all --prometheus-external --rpc-methods unsafe); fi
	local line
	if is_validator "$name"; then
		# The workers' sandbox wants a kernel that not every test machine has.
		line=("$polkadot_bin/polkadot" --validator "$(keys_of "$name")" --insecure-validator-i-know-what-i-do
			"${own[@]}" "${relay[@]}")
	else
		line=("$node_binary" --chain "$network/salus.json" "${own[@]}" --bootnodes)
		mapfile -t -O "${#line[@]}" line < <(boot_nodes p2p authority north)
		if is_collator "$name"; then line+=(--collator "$(keys_of "$name")"); fi
		line+=(-- "${relay[@]}" "${common[@]}" --no-prometheus --rpc-port "$(port_of "$name" relay-rpc)"
			--listen-addr "/ip4/$address/tcp/$(port_of "$name" relay-p2p)")
	fi
	printf '%q ' "${line[@]}" >"$folder/command"
	# Of its own session, so that what ends this script does not end the node.
	# shellcheck disable=SC2046
	setsid $(enter_namespace "$name") "${line[@]}" >>"$folder/log" 2>&1 </dev/null &
	echo $! >"$folder/pid"
	disown
}

# Whether the process that was started for a node is still there, and not another of that number.
is_running() {
	local pid
	pid=$(cat "$network/$1/pid" 2>/dev/null) && [ -r "/proc/$pid/cmdline" ] &&
		tr '\0' '\n' <"/proc/$pid/cmdline" 2>/dev/null | grep -qxF "$network/$1/data"
}

# Ends one node with a signal, and waits until it is gone. A validator's workers are of its group, and go
# with it.
end_node() {
	local pid waited=0
	is_running "$1" || return 0
	pid=$(cat "$network/$1/pid")
	kill "-$2" "$pid" 2>/dev/null || true
	while is_running "$1"; do
		[ $((waited += 1)) -lt 150 ] || kill -KILL "$pid" 2>/dev/null || true
		sleep 0.2
	done
	kill -KILL -- "-$pid" 2>/dev/null || true
}

forget_blocks() { find "$network/$1/data" -depth -type d \( -name db -o -name parachains -o -name paritydb \) -exec rm -rf {} +; }

# Asks a node, from inside its namespace, so that one that is cut off answers too.
ask() {
	local name=$1 method=$2 parameters=${3:-[]}
	# shellcheck disable=SC2046
	$(enter_namespace "$name") curl -s -m 5 -H 'Content-Type: application/json' \
		-d "{\"id\":1,\"jsonrpc\":\"2.0\",\"method\":\"$method\",\"params\":$parameters}" \
		"http://127.0.0.1:$(port_of "$name" rpc)" | jq -er .result
}

# The height of a node's best block, or of its finalised one; 0 where it does not answer.
height() {
	local hash header
	if [ "$2" = best ]; then
		header=$(ask "$1" chain_getHeader 2>/dev/null) || { echo 0; return; }
	else
		hash=$(ask "$1" chain_getFinalizedHead 2>/dev/null) && header=$(ask "$1" chain_getHeader "[\"$hash\"]" 2>/dev/null) || { echo 0; return; }
	fi
	printf '%d\n' "$(jq -r .number <<<"$header")"
}

wait_for_finality() {
	local name waited=0
	until [ "$(height rpc finalised)" -gt 0 ]; do
		for name in $(all_nodes); do
			is_running "$name" || { tail -n 20 "$network/$name/log" >&2; cp "$network/$name/log" "$SALUS_CACHE/network-$name.log"; die "$name stopped; see $SALUS_CACHE/network-$name.log"; }
		done
		[ $((waited += 1)) -lt "${SALUS_NETWORK_PATIENCE:-1800}" ] || die "no block is finalised"
		sleep 1
	done
}

show_status() {
	local name state
	printf '%-12s %-8s %8s %10s %6s  %s\n' node state best finalised peers rpc
	for name in $(all_nodes); do
		if ! is_running "$name"; then state=down; elif is_cut "$name"; then state=cut; else state=up; fi
		printf '%-12s %-8s %8s %10s %6s  %s\n' "$name" "$state" "$(height "$name" best)" "$(height "$name" finalised)" \
			"$(ask "$name" system_health 2>/dev/null | jq -r .peers | grep . || echo -)" "ws://$(rpc_address "$name"):$(port_of "$name" rpc)"
	done
}
