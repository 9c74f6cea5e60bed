# shellcheck shell=bash
# A network of collators whose blocks are filled. Sourced.

part_network() {
	[ -d dapp/node_modules ] || npm --prefix dapp ci --silent
	step "A network of four collators"
	note "all its nodes share this machine: what they reach together is less than a collator reaches by itself"
	SALUS_PORT=${SALUS_PORT:-9944} zombienet/run --detach
	trap 'zombienet/run stop' EXIT
	npm --prefix dapp run --silent load -- --url "ws://127.0.0.1:${SALUS_PORT:-9944}" --seconds "${SALUS_LOAD_SECONDS:-120}" |
		tee "$measured/network.log"
	zombienet/run stop
	trap - EXIT
}
