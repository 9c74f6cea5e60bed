# shellcheck shell=bash
# What may be linked under the GPL: the runtime's Wasm and the node, nothing else. Sourced.

# The crates that a hospital links into its own software.
free_crates() {
	echo salus-primitives
	local manifest
	for manifest in client/Cargo.toml pallets/*/Cargo.toml; do
		sed -n 's/^name = "\(.*\)"/\1/p' "$manifest"
	done
}

# Fails if one of them links a crate that can be had under the GPL only.
check_licences() {
	local crate status=0 tree bound
	while read -r crate; do
		tree=$(cargo tree --locked -p "$crate" -e normal --prefix none -f '{p}: {l}') || return 1
		bound=$(sort -u <<<"$tree" |
			grep -E ': .*GPL' | grep -vE 'Classpath-exception|LGPL|(/| OR ).*(Apache|MIT)|(Apache|MIT).*(/| OR )')
		[ -z "$bound" ] || { printf '%s links under the GPL only:\n%s\n' "$crate" "$bound"; status=1; }
	done < <(free_crates)
	return $status
}
