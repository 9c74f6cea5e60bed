# shellcheck shell=bash
# Whether docs/operate.md says the truth about its commands. Sourced.

# Every block of commands says in its first line who runs it; what it says of zombienet/test is a step there.
operate_says_who_runs_what() {
	local status=0 line step
	while IFS= read -r line; do
		case $line in
		'# Run by scripts/test' | '# Not tested: '*) ;;
		'# Run by zombienet/test '*)
			step=${line##* }
			grep -qE "^  $step " "$SALUS_ROOT/zombienet/test" || { echo "zombienet/test has no step $step"; status=1; }
			;;
		*) echo "docs/operate.md: a block of commands begins with: $line"; status=1 ;;
		esac
	done < <(awk '/^```sh$/ { getline; print }' "$SALUS_ROOT/docs/operate.md")
	# What a step is said to do stands in the file of the steps.
	local word
	while IFS= read -r word; do
		grep -rqF "${word}" "$SALUS_ROOT/dapp/network/steps" || { echo "no step does '$word'"; status=1; }
	done < <(awk '/^```sh$/ { getline; of_network = /Run by zombienet/; next } /^```$/ { of_network = 0 } of_network' "$SALUS_ROOT/docs/operate.md" |
		sed -E "s/#.*//; s/^zombienet\/run (\S+) (\S+)/'\1', '\2'/; s/^session\./session!./; s/ +$//" | grep .)
	return $status
}

# Runs the blocks that are said to be run by scripts/test, one after another in one folder, as they stand.
operate_commands_run() {
	local folder status=0
	folder=$(mktemp -d)
	ln -s "$1" "$folder/salus-node"
	awk '/^```sh$/ { getline; ours = /^# Run by scripts\/test$/; next } /^```$/ { ours = 0 } ours' "$SALUS_ROOT/docs/operate.md" >"$folder/commands"
	[ -s "$folder/commands" ] || { echo "there are no commands to run"; return 1; }
	(cd "$folder" && PATH=$folder:$PATH bash -euo pipefail commands) || status=1
	rm -rf "$folder"
	return $status
}

# The metrics that rules and panels name are exported by the node at this address; those of node_exporter aside.
metrics_exist() {
	local exported name status=0
	exported=$(curl -sf "$1/metrics" | sed -n 's/^# TYPE \(\S*\) .*/\1/p') || { echo "no metrics at $1"; return 1; }
	while read -r name; do
		grep -qxF -e "$name" -e "${name%_count}" -e "${name%_bucket}" <<<"$exported" || { echo "the node exports no $name"; status=1; }
	done < <(grep -ohE '\bsubstrate_[a-z_]+' "$SALUS_ROOT"/deploy/prometheus/*.yml "$SALUS_ROOT"/deploy/grafana/*.json | sort -u)
	return $status
}
