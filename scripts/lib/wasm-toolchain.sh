# shellcheck shell=bash
# A Rust that can compile for wasm32v1-none: rustup's own where it can download the target,
# Debian's rustc with `core` and `alloc` built once where it cannot. Sourced by scripts/setup.

wasm_target=wasm32v1-none
# Debian's packages of the Rust compiler that carry its library source.
debian_rust_packages=(rustc-web cargo-web rust-web-src lld)

# Whether a rustc can already compile a crate for the target.
compiles_for_wasm() {
	local probe
	probe=$(mktemp -d)
	printf '#![no_std]\nextern crate alloc;\n' >"$probe/probe.rs"
	"$@" --edition 2021 --crate-type rlib --target "$wasm_target" -C embed-bitcode=yes \
		--out-dir "$probe" "$probe/probe.rs" >/dev/null 2>&1
	local answer=$?
	rm -rf "$probe"
	return $answer
}

# `core` and `alloc` for the target, from Debian's library source, into Debian's own sysroot.
build_core_for_debian() {
	local sysroot work
	sysroot=$(/usr/bin/rustc --print sysroot)
	[ -d "$sysroot/lib/rustlib/src/rust/library/core" ] ||
		die "the source of Rust's library is missing below $sysroot/lib/rustlib/src; install the Debian package rust-web-src"
	work=$(mktemp -d)
	mkdir -p "$work/src"
	printf '[package]\nname = "empty"\nversion = "0.0.0"\nedition = "2021"\n' >"$work/Cargo.toml"
	printf '#![no_std]\n' >"$work/src/lib.rs"
	# Embedded bitcode: without it the link-time optimisation of the runtime fails.
	(
		cd "$work" || exit 1
		unset CARGO_TARGET_DIR RUSTUP_TOOLCHAIN
		RUSTC=/usr/bin/rustc RUSTC_BOOTSTRAP=1 RUSTFLAGS="-C embed-bitcode=yes" \
			CARGO_TARGET_WASM32V1_NONE_LINKER=wasm-ld \
			/usr/bin/cargo build --release --target "$wasm_target" -Zbuild-std=core,alloc
	) >"$SALUS_CACHE/build-core.log" 2>&1 ||
		die "building core and alloc for $wasm_target failed; see $SALUS_CACHE/build-core.log"
	as_root mkdir -p "$sysroot/lib/rustlib/$wasm_target/lib"
	as_root cp "$work/target/$wasm_target/release/deps/"lib{core,alloc,compiler_builtins}-*.rlib \
		"$sysroot/lib/rustlib/$wasm_target/lib/"
	rm -rf "$work"
}

setup_wasm_toolchain() {
	if compiles_for_wasm rustc; then
		rm -f "$SALUS_CACHE/wasm-toolchain"
		return
	fi
	if [ -f "$SALUS_CACHE/wasm-toolchain" ] && [ -x "$SALUS_CACHE/bin/rust-lld" ] &&
		compiles_for_wasm rustc "+$(cat "$SALUS_CACHE/wasm-toolchain")"; then
		return
	fi
	step "Rust for $wasm_target"
	if rustup target add "$wasm_target" >"$SALUS_CACHE/rustup.log" 2>&1 && compiles_for_wasm rustc; then
		rm -f "$SALUS_CACHE/wasm-toolchain"
		good "added by rustup"
		return
	fi
	have apt-get ||
		die "rustup cannot download $wasm_target (see $SALUS_CACHE/rustup.log) and this is not a Debian machine; run 'rustup target add $wasm_target' where it can"
	note "rustup cannot download it; taking Debian's own Rust"
	install_packages "${debian_rust_packages[@]}"
	ln -sf "$(command -v lld)" "$SALUS_CACHE/bin/rust-lld"
	rustup toolchain link salus-debian "$(/usr/bin/rustc --print sysroot)" ||
		die "rustup cannot link Debian's Rust; run 'rustup toolchain link salus-debian /usr'"
	compiles_for_wasm rustc +salus-debian || build_core_for_debian
	compiles_for_wasm rustc +salus-debian ||
		die "Debian's Rust does not compile for $wasm_target; remove /usr/lib/rustlib/$wasm_target and run scripts/setup again"
	echo salus-debian >"$SALUS_CACHE/wasm-toolchain"
	good "Debian's $(/usr/bin/rustc --version | cut -d' ' -f1,2), core and alloc built for it"
}
