#!/bin/sh
# Calls an endpoint as a person would with a terminal: openssl signs, curl sends.
#
# usage: sign_and_call.sh zego ENDPOINT APP_ID SERVER_SECRET
#        sign_and_call.sh tencent ENDPOINT SECRET_ID SECRET_KEY
set -eu

endpoint=$2
id=$3
secret=$4
timestamp=$(date +%s)

hmac() { # key in hex, text -> hex
    printf %s "$2" | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$1" | sed 's/.*= //'
}

sha256() {
    printf %s "$1" | openssl dgst -sha256 | sed 's/.*= //'
}

zego() {
    nonce=$(openssl rand -hex 8)
    signature=$(printf %s "$id$nonce$secret$timestamp" | openssl dgst -md5 | sed 's/.*= //')
    curl --silent --show-error --noproxy '*' --max-time 20 \
        --header 'Content-Type: application/json' --data '{"TaskId": "from-a-shell"}' \
        "$endpoint/?Action=StopMix&AppId=$id&SignatureNonce=$nonce&Timestamp=$timestamp&Signature=$signature&SignatureVersion=2.0"
}

tencent() {
    date=$(date -u -d "@$timestamp" +%Y-%m-%d 2>/dev/null || date -u -r "$timestamp" +%Y-%m-%d)
    host=${endpoint#http://}
    body='{"SdkAppId": 1400000001, "TaskId": "from-a-shell"}'
    scope=$date/trtc/tc3_request
    canonical="POST
/

content-type:application/json; charset=utf-8
host:$host
x-tc-action:stopstreamingest

content-type;host;x-tc-action
$(sha256 "$body")"
    to_sign="TC3-HMAC-SHA256
$timestamp
$scope
$(sha256 "$canonical")"
    key=$(printf %s "TC3$secret" | od -An -v -tx1 | tr -d ' \n')
    key=$(hmac "$key" "$date")
    key=$(hmac "$key" trtc)
    key=$(hmac "$key" tc3_request)
    signature=$(hmac "$key" "$to_sign")
    curl --silent --show-error --noproxy '*' --max-time 20 \
        --header "Authorization: TC3-HMAC-SHA256 Credential=$id/$scope, SignedHeaders=content-type;host;x-tc-action, Signature=$signature" \
        --header 'Content-Type: application/json; charset=utf-8' \
        --header 'X-TC-Action: StopStreamIngest' \
        --header 'X-TC-Version: 2019-07-22' \
        --header 'X-TC-Region: ap-singapore' \
        --header "X-TC-Timestamp: $timestamp" \
        --data "$body" "$endpoint/"
}

"$1"
