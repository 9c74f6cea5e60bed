# shellcheck shell=bash
# A store that speaks S3, and the tests of records against it. Sourced, after chain.sh.

# Runs the tests of records with their envelopes in a bucket of a server on this machine.
records_in_s3() {
	local port=${SALUS_S3_PORT:-9956} venv=$SALUS_CACHE/s3-venv bucket=salus-records server waited=0 status=0 key
	port_is_taken "$port" && { echo "port $port is in use; stop what listens there, or set SALUS_S3_PORT"; return 1; }
	INITIAL_NO_AUTH_ACTION_COUNT=4 "$venv/bin/moto_server" -H 127.0.0.1 -p "$port" >"$SALUS_CACHE/s3.log" 2>&1 &
	server=$!
	until port_is_taken "$port"; do
		kill -0 "$server" 2>/dev/null && [ $((waited += 1)) -lt 60 ] || { tail -n 20 "$SALUS_CACHE/s3.log"; return 1; }
		sleep 1
	done
	if key=$("$venv/bin/python" client/tests/s3/prepare "http://127.0.0.1:$port" "$bucket"); then
		(
			# Each line is an assignment without blanks.
			# shellcheck disable=SC2086,SC2163
			export $key SALUS_S3="http://127.0.0.1:$port" SALUS_S3_BUCKET="$bucket"
			client test --test records -- --include-ignored --skip kill::
		) || status=1
	else
		status=1
	fi
	kill "$server" 2>/dev/null
	wait "$server" 2>/dev/null
	return $status
}
