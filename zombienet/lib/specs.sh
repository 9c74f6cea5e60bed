# shellcheck shell=bash
# The chain specs of the network: the parachain's as our node makes it, untouched, and a relay chain's that
# has the parachain from its first block. Sourced.

# Compiling a runtime takes a node a minute or more, so that the specs are kept for these very programs.
make_specs() {
	step "Chain specs"
	local chain=${SALUS_CHAIN:-local} stamp kept
	stamp=$({ stat -c '%n %s %Y' "$node_binary" "$polkadot_bin/polkadot"; echo "$chain"; if [ -f "$chain" ]; then cat "$chain"; fi; cat "${BASH_SOURCE[0]}"; } | sha256sum | cut -c1-16)
	kept=$SALUS_CACHE/network-specs/$stamp
	if [ ! -f "$kept/relay.json" ]; then
		note "made once for these programs; a minute or more"
		rm -rf "$kept.new" && mkdir -p "$kept.new"
		make_specs_in "$kept.new" "$chain" || die "the chain specs cannot be made; see $kept.new/log"
		rm -rf "$kept" && mv "$kept.new" "$kept"
	fi
	cp "$kept/salus.json" "$kept/relay.json" "$network/"
	good "parachain $(jq -r .id "$network/salus.json") on relay chain $(jq -r .id "$network/relay.json")"
}

make_specs_in() {
	local folder=$1 chain=$2 spec number
	"$node_binary" build-spec --raw --disable-default-bootnode --chain "$chain" >"$folder/salus.json" 2>"$folder/log" &
	spec=$!
	"$polkadot_bin/polkadot" build-spec --disable-default-bootnode --chain rococo-local >"$folder/relay-plain.json" 2>"$folder/relay-log" || return 1
	wait "$spec" || return 1
	{
		"$node_binary" export-genesis-head --chain "$folder/salus.json" >"$folder/head" &&
			"$node_binary" export-genesis-wasm --chain "$folder/salus.json" >"$folder/wasm"
	} 2>>"$folder/log" || return 1
	# storage key of ParachainInfo.ParachainId
	number=$(jq -re '.genesis.raw.top["0x0d715f2646c8f85767b5d2764bb2782604a74d81251e398fd8a0a4d55023bb3f"]' "$folder/salus.json") || return 1
	number=$((16#${number:8:2}${number:6:2}${number:4:2}${number:2:2}))
	# A collator builds on a block that is not yet included, so that there is one every six seconds. The
	# balances are smaller than they were: jq writes larger numbers in a way that the node does not read.
	jq --argjson number "$number" --rawfile head "$folder/head" --rawfile wasm "$folder/wasm" '
		.genesis.runtimeGenesis.patch |= (
			.paras.paras = [[$number, [($head | rtrimstr("\n")), ($wasm | rtrimstr("\n")), true]]]
			| .configuration.config.async_backing_params = { max_candidate_depth: 3, allowed_ancestry_len: 2 }
			| .balances.balances |= map([.[0], 1000000000000000]))' \
		"$folder/relay-plain.json" >"$folder/relay-patched.json" || return 1
	"$polkadot_bin/polkadot" build-spec --raw --disable-default-bootnode --chain "$folder/relay-patched.json" >"$folder/relay.json" 2>>"$folder/relay-log" || return 1
	rm -f "$folder"/relay-plain.json "$folder"/relay-patched.json "$folder/wasm"
}
