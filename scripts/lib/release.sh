# shellcheck shell=bash
# Builds a release of the runtime so that whoever builds the same commit gets the same bytes. Sourced by
# scripts/release-hash.

# The compiler of releases, by the commit that rustc says it is made of: 1.95.0 of rust-lang.org, which
# rust-toolchain.toml names.
release_rustc=59807616e1fa2540724bfbac14d7976d7e4a3860

# What the Wasm builder calls what goes onto a chain.
release_wasm=salus_runtime.compact.compressed.wasm

# Where everything is inside of the namespace. The Wasm holds such paths, in what it says when it panics.
release_root=/mnt

# What stays from build to build, outside of it.
release_cache=$SALUS_CACHE/release

# Which toolchain compiles for Wasm here.
release_toolchain() { echo "${WASM_BUILD_TOOLCHAIN:-$(rustup show active-toolchain | cut -d' ' -f1)}"; }

# Refuses any compiler but that of releases, unless told otherwise.
check_release_toolchain() {
	local any=$1 toolchain found
	toolchain=$(cd "$SALUS_ROOT" && release_toolchain)
	found=$(rustc "+$toolchain" --version --verbose | sed -n 's/^commit-hash: //p')
	[ "$found" = "$release_rustc" ] && return
	if [ "$any" = true ]; then
		note "the compiler $toolchain is not that of releases: the hash compares with nobody's who has another"
		return
	fi
	die "releases are built by the rustc of commit $release_rustc; $toolchain is of ${found:-an unknown one}. See 'scripts/release-hash --help'"
}

# Builds the commit that is checked out; `release_built` names the Wasm.
build_release() {
	have unshare || die "'unshare' is missing (util-linux)"
	unshare --mount --map-root-user true 2>/dev/null ||
		die "this machine lets nobody make a mount namespace; run it as root, or in a container that may"
	local commit toolchain cargo_home rustup_home
	commit=$(git -C "$SALUS_ROOT" rev-parse HEAD)
	[ -z "$(git -C "$SALUS_ROOT" status --porcelain)" ] ||
		note "what is not committed is not in the release"
	toolchain=$(cd "$SALUS_ROOT" && release_toolchain)
	cargo_home=${CARGO_HOME:-$HOME/.cargo}
	rustup_home=$(rustup show home)
	step "Building the release of $commit"
	(cd "$SALUS_ROOT" && cargo fetch --locked) >"$SALUS_CACHE/release.log" 2>&1 ||
		die "the crates could not be fetched; see $SALUS_CACHE/release.log"
	rm -rf "$release_cache/source" "$release_cache/target"
	mkdir -p "$release_cache/source" "$release_cache/target"
	git -C "$SALUS_ROOT" archive "$commit" | tar -x -C "$release_cache/source"
	note "log: $SALUS_CACHE/release.log"
	unshare --mount --map-root-user bash -euo pipefail -c '
		root=$1 cache=$2 cargo_home=$3 rustup_home=$4 toolchain=$5 tools=$6
		# What is mounted over is reached by what was opened before.
		exec 3<"$cache" 4<"$cargo_home" 5<"$rustup_home"
		mount -t tmpfs tmpfs "$root"
		mkdir -p "$root"/{source,target,cargo/registry,rustup,home}
		mount --bind /proc/self/fd/3/source "$root/source"
		mount --bind /proc/self/fd/3/target "$root/target"
		mount --bind /proc/self/fd/4/registry "$root/cargo/registry"
		mount --bind /proc/self/fd/5 "$root/rustup"
		cd "$root/source"
		exec env -i PATH="$tools:$cargo_home/bin:/usr/local/bin:/usr/bin:/bin" HOME="$root/home" LC_ALL=C TZ=UTC \
			SOURCE_DATE_EPOCH=0 CARGO_HOME="$root/cargo" RUSTUP_HOME="$root/rustup" \
			CARGO_TARGET_DIR="$root/target" CARGO_INCREMENTAL=0 \
			WASM_BUILD_TYPE=production WASM_BUILD_NO_COLOR=1 WASM_BUILD_TOOLCHAIN="$toolchain" \
			WASM_BUILD_WORKSPACE_HINT="$root/source" \
			cargo build --locked --offline -p salus-runtime-wasm
	' release "$release_root" "$release_cache" "$cargo_home" "$rustup_home" "$toolchain" "$SALUS_CACHE/bin" \
		>>"$SALUS_CACHE/release.log" 2>&1 || die "the release does not build; see $SALUS_CACHE/release.log"
	release_built=$release_cache/target/debug/wbuild/salus-runtime/$release_wasm
}

# The hash of a code, as the chain computes it.
print_hash_of() {
	[ -f "$1" ] || die "there is no $1"
	note "$(stat -c %s "$1") bytes: $1"
	echo "0x$(b2sum --length 256 "$1" | cut -d' ' -f1)"
}
