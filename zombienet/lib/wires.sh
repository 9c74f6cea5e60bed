# shellcheck shell=bash
# The network's cables. As root each node but those outside has a network namespace of its own, joined to a
# bridge by a pair of virtual interfaces, so that one can be cut off from all others. Sourced.

bridge=salus-br
# Addresses that this machine should not use otherwise.
subnet=${SALUS_SUBNET:-10.77.44}

choose_wires() {
	wires=${SALUS_WIRES:-}
	if [ -z "$wires" ]; then
		if [ "$(id -u)" = 0 ] && have ip && ip netns list >/dev/null 2>&1; then wires=namespaces; else wires=loopback; fi
	fi
	case $wires in
	namespaces)
		[ "$(id -u)" = 0 ] && have ip || die "namespaces need root and the command 'ip'"
		ip link show "$bridge" >/dev/null 2>&1 && die "there is a bridge $bridge: another network runs, or one was not ended ('ip link del $bridge')"
		note "every node but rpc has a network namespace of its own, and can be cut off"
		;;
	loopback) note "all nodes share this machine's loopback interface: none can be cut off (that needs root)" ;;
	*) die "SALUS_WIRES is 'namespaces' or 'loopback', not '$wires'" ;;
	esac
}

# Validators and collators; the node rpc and those that are added are outside, where polkadot.js is.
in_namespace() { [ "$wires" = namespaces ] && { is_validator "$1" || is_collator "$1"; }; }

namespace_of() { echo "salus-$1"; }
interface_of() { echo "salus-$(place_of "$1")"; }

# Where a node listens for its peers.
address_of() {
	if [ "$wires" = loopback ]; then echo 127.0.0.1
	elif in_namespace "$1"; then echo "$subnet.$((10 + $(place_of "$1")))"
	else echo "$subnet.1"; fi
}

# Where this machine reaches a node's RPC.
rpc_address() { if in_namespace "$1"; then address_of "$1"; else echo 127.0.0.1; fi; }

enter_namespace() { if in_namespace "$1"; then echo "ip netns exec $(namespace_of "$1")"; fi; }

lay_wires() {
	[ "$wires" = namespaces ] || return 0
	ip link add "$bridge" type bridge
	ip addr add "$subnet.1/24" dev "$bridge"
	ip link set "$bridge" up
}

# Gives a node its namespace and its cable, unless it has them.
join_wire() {
	in_namespace "$1" || return 0
	local space interface
	space=$(namespace_of "$1") interface=$(interface_of "$1")
	[ -e "/run/netns/$space" ] && return 0
	ip netns add "$space"
	ip link add "$interface" type veth peer name eth0 netns "$space"
	ip link set "$interface" master "$bridge" up
	ip -n "$space" link set lo up
	ip -n "$space" addr add "$(address_of "$1")/24" dev eth0
	ip -n "$space" link set eth0 up
}

take_up_wires() {
	[ "${wires:-}" = namespaces ] || return 0
	local name
	for name in "${validators[@]}" "${collators[@]}"; do
		ip netns del "$(namespace_of "$name")" 2>/dev/null || true
	done
	ip link del "$bridge" 2>/dev/null || true
}

# Plugs a node's cable in (up), or pulls it (down).
wire() {
	in_namespace "$1" || die "$1 cannot be cut off: $([ "$wires" = loopback ] && echo 'the network was started without namespaces (needs root)' || echo 'it is outside of the namespaces')"
	ip link set "$(interface_of "$1")" "$2"
}

is_cut() { in_namespace "$1" && [[ $(ip -br link show "$(interface_of "$1")") != *,UP* ]]; }
