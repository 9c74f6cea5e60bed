# shellcheck shell=bash
# What every script shares: where things are, and how to speak. Sourced, never run.

SALUS_ROOT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
# Everything that can be made again lives outside the clone, so that several checkouts share it.
SALUS_CACHE=${SALUS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/salus}
mkdir -p "$SALUS_CACHE/bin"

export SALUS_ROOT SALUS_CACHE
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$SALUS_CACHE/target}
# The Wasm builder looks for the workspace above the target folder, where ours is not. A link of one name
# for every checkout: a dependency of the node is built anew, and with it most of the node, whenever the
# name changes.
ln -sfn "$SALUS_ROOT" "$SALUS_CACHE/workspace"
export WASM_BUILD_WORKSPACE_HINT=$SALUS_CACHE/workspace
export WASM_BUILD_NO_COLOR=1
export PATH=$SALUS_CACHE/bin:$PATH
# Which toolchain compiles for Wasm, where it is not the default one (scripts/setup decides).
if [ -f "$SALUS_CACHE/wasm-toolchain" ]; then
	WASM_BUILD_TOOLCHAIN=$(cat "$SALUS_CACHE/wasm-toolchain")
	export WASM_BUILD_TOOLCHAIN
fi

# Cargo knows the crates of two checkouts by the same names, and takes what one built for the other's
# where it is newer than the other's files. So whoever comes to the target folder after another checkout
# has its own crates built anew; the dependencies, which are most of it, stay.
target_owner=$CARGO_TARGET_DIR/.salus-checkout
if [ "$(cat "$target_owner" 2>/dev/null)" != "$SALUS_ROOT" ]; then
	mkdir -p "$CARGO_TARGET_DIR"
	rm -rf "$CARGO_TARGET_DIR"/*/.fingerprint/salus-*
	for pallet in "$SALUS_ROOT"/pallets/*; do
		rm -rf "$CARGO_TARGET_DIR"/*/.fingerprint/pallet-"$(basename "$pallet")"-*
	done
	echo "$SALUS_ROOT" >"$target_owner"
fi

if [ -t 1 ]; then
	bold=$'\e[1m' dim=$'\e[2m' red=$'\e[31m' green=$'\e[32m' plain=$'\e[0m'
else
	bold='' dim='' red='' green='' plain=''
fi

# A step begins.
step() { printf '%s==> %s%s\n' "$bold" "$*" "$plain"; }
# Something worth knowing.
note() { printf '    %s%s%s\n' "$dim" "$*" "$plain"; }
# It went well.
good() { printf '    %s%s%s\n' "$green" "$*" "$plain"; }
# It cannot go on: what is wrong, and the remedy, in one line.
die() {
	printf '%serror:%s %s\n' "$red" "$plain" "$*" >&2
	exit 1
}
have() { command -v "$1" >/dev/null 2>&1; }
