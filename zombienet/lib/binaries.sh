# shellcheck shell=bash
# Finds or builds the programs of the network. Sourced.

# The published crate of the relay chain's node that is nearest to our release of polkadot-sdk.
POLKADOT_CRATE_VERSION=41.0.0
polkadot_programs=(polkadot polkadot-prepare-worker polkadot-execute-worker)

# Whether a folder holds all of them; the workers have to lie beside the node.
has_polkadot() {
	local program
	for program in "${polkadot_programs[@]}"; do
		[ -x "$1/$program" ] || return 1
	done
}

# `polkadot_bin` becomes the folder of the relay chain's programs: the one given, that of the PATH, or one
# that is built once and kept.
find_polkadot() {
	step "The relay chain's programs"
	local on_path
	if [ -n "${SALUS_POLKADOT_BIN:-}" ]; then
		has_polkadot "$SALUS_POLKADOT_BIN" || die "SALUS_POLKADOT_BIN=$SALUS_POLKADOT_BIN lacks one of: ${polkadot_programs[*]}"
		polkadot_bin=$(realpath "$SALUS_POLKADOT_BIN")
	elif on_path=$(command -v polkadot) && has_polkadot "$(dirname "$(realpath "$on_path")")"; then
		polkadot_bin=$(dirname "$(realpath "$on_path")")
	else
		polkadot_bin=$SALUS_CACHE/polkadot-$POLKADOT_CRATE_VERSION/bin
		has_polkadot "$polkadot_bin" || build_polkadot
	fi
	good "$("$polkadot_bin/polkadot" --version) in $polkadot_bin"
}

build_polkadot() {
	note "none is given (SALUS_POLKADOT_BIN) and none is on the PATH, so the crate polkadot $POLKADOT_CRATE_VERSION is built, once"
	note "this takes hours on two cores; log: $SALUS_CACHE/polkadot-build.log"
	cargo install --locked --version "$POLKADOT_CRATE_VERSION" --root "$(dirname "$polkadot_bin")" polkadot \
		>"$SALUS_CACHE/polkadot-build.log" 2>&1 ||
		die "the relay chain's node does not build; see $SALUS_CACHE/polkadot-build.log, or name a folder by SALUS_POLKADOT_BIN"
}

# `node_binary` becomes our node.
find_node() {
	if [ -n "${SALUS_NODE:-}" ]; then
		[ -x "$SALUS_NODE" ] || die "SALUS_NODE=$SALUS_NODE is no program"
		node_binary=$(realpath "$SALUS_NODE")
	else
		"$SALUS_ROOT/scripts/setup"
		. "$SALUS_ROOT/scripts/lib/env.sh"
		build_node
		[ "$chain_argument" = dev ] || die "the network needs our own node"
	fi
}
