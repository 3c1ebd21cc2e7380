"""The main job, on the embedded simulator: five calls, and one refusal with all that is known about it."""

from __future__ import annotations

import sys
from collections.abc import Callable

from mediactl import TencentCredentials, ZegoCredentials, errors
from mediactl.tencent.live import LiveClient
from mediactl.tencent.trtc import TrtcClient
from mediactl.testing import Simulator
from mediactl.zego.rtc import RtcClient, StopCDNRecordErrorCode


def main() -> int:
    """Run the demonstration; the exit status is 0 when every call did what it should."""
    with Simulator() as simulator:
        tencent = TencentCredentials(simulator.tencent_secret_id, simulator.tencent_secret_key)
        zego = ZegoCredentials(simulator.zego_app_id, simulator.zego_server_secret)
        print(f"simulator on {simulator.endpoint}\n")
        with (
            RtcClient(credentials=zego, endpoint=simulator.endpoint) as rtc,
            LiveClient(credentials=tencent, endpoint=simulator.endpoint) as live,
            TrtcClient(
                credentials=tencent, region="ap-singapore", endpoint=simulator.endpoint
            ) as trtc,
        ):
            _show(rtc.stop_mix, task_id="mix-1", sequence=2)
            _show(rtc.stop_cloud_transcode, task_id="transcode-1", user_id="456")
            _show(rtc.stop_cdn_record, stream_id=["cdn01", "cdn02"], vendor="Tencent")
            _show(live.cancel_common_mix_stream, mix_stream_session_id="test_room")
            _show(trtc.stop_stream_ingest, sdk_app_id=1400000001, task_id="1234")
            print("Next, a refusal:\n")
            simulator.refuse("StopCDNRecord", StopCDNRecordErrorCode.PERMISSION_NOT_ACTIVATED)
            return _show_refusal(rtc)


def _show(method: Callable[..., object], **parameters: object) -> None:
    given = ", ".join(f"{name}={value!r}" for name, value in parameters.items())
    print(f"{method.__qualname__}({given})\n    {method(**parameters)}\n")


def _show_refusal(rtc: RtcClient) -> int:
    try:
        rtc.stop_cdn_record(stream_id=["cdn03"], vendor="Huawei")
    except errors.ServiceUnavailable as error:
        print(f"{type(error).__module__}.{type(error).__name__}: {error}\n")
        for name in ("code", "kind", "description", "advice", "request_id", "effect"):
            print(f"  {name:12} {getattr(error, name)}")
        return 0
    print("the simulator did not refuse", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
