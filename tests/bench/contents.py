"""Requests and answers of a size that back ends really meet, by the names on the wire."""

from __future__ import annotations

from typing import Any, Final

ONLINE_LIST: Final[dict[str, Any]] = {
    "TotalNum": 1000,
    "TotalPage": 1,
    "PageNum": 1,
    "PageSize": 1000,
    "OnlineInfo": [
        {
            "StreamName": f"room_{295000 + number}_user_{number:04}_main",
            "PublishTimeList": [{"PublishTime": f"2026-11-21T{number % 24:02}:17:45Z"}],
            "AppName": "live",
            "DomainName": "push.media.example.com",
        }
        for number in range(1000)
    ],
    "RequestId": "8e2c0f3a-5a0f-4e0e-9d3f-1f60ad2f6ad1",
}

PLAY_INFO_LIST: Final[dict[str, Any]] = {
    "DataInfoList": [
        {
            "Time": f"2026-11-21 {number // 60 % 24:02}:{number % 60:02}:00",
            "Bandwidth": 12.5 + number / 7,
            "Flux": 93.75 + number / 3,
            "Request": number * 17 % 4001,
            "Online": number * 31 % 9001,
        }
        for number in range(1000)
    ],
    "RequestId": "8e2c0f3a-5a0f-4e0e-9d3f-1f60ad2f6ad2",
}

_TILES: Final = [(row, column) for row in range(3) for column in range(3)]

START_MIX: Final[dict[str, Any]] = {
    "TaskId": "room-321-grid",
    "UserId": "mixer",
    "Sequence": 1,
    "RoomId": "321",
    "MixInput": [
        {
            "StreamId": f"room-321-user-{row}{column}",
            "RectInfo": {
                "Top": row * 240,
                "Left": column * 426,
                "Bottom": row * 240 + 240,
                "Right": column * 426 + 426,
                "Layer": 1,
            },
            "ContentControl": 0,
            "SoundLevelId": row * 3 + column,
            "Label": {
                "Text": f"Guest {row * 3 + column}",
                "Left": 10,
                "Top": 10,
                "Font": {"FontType": 1, "FontSize": 26, "FontColor": 256, "BorderColor": 0},
            },
        }
        for row, column in _TILES
    ],
    "MixOutput": [
        {
            "StreamId": "room-321-grid",
            "VideoBitrate": 2_500_000,
            "Fps": 25,
            "Width": 1280,
            "Height": 720,
            "AudioBitrate": 48000,
        }
    ],
    "BackgroundImage": "https://media.example.com/background.png",
    "WaterMark": {
        "Image": "https://media.example.com/logo.png",
        "RectInfo": {"Top": 0, "Left": 0, "Bottom": 200, "Right": 150},
    },
    "MaxIdleTime": 90,
}

_USERS: Final = [
    {"RoomIdType": 0, "RoomId": "295066", "UserId": f"guest_{number}"} for number in range(9)
]

PUBLISH_CDN_STREAM: Final[dict[str, Any]] = {
    "SdkAppId": 1400000001,
    "RoomId": "295066",
    "RoomIdType": 0,
    "AgentParams": {"MaxIdleTime": 30, "UserSig": "signature", "UserId": "relay_295066"},
    "WithTranscoding": 1,
    "AudioParams": {
        "AudioEncode": {"SampleRate": 48000, "Codec": 0, "BitRate": 64, "Channel": 2},
        "SubscribeAudioList": [{"UserInfo": user} for user in _USERS],
    },
    "VideoParams": {
        "VideoEncode": {"Height": 720, "Width": 1280, "Fps": 25, "BitRate": 2500, "Gop": 2},
        "LayoutParams": {
            "MixLayoutMode": 4,
            "PureAudioHoldPlaceMode": 0,
            "MixLayoutList": [
                {
                    "UserMediaStream": {"StreamType": 0, "UserInfo": user},
                    "ImageWidth": 426,
                    "ImageHeight": 240,
                    "LocationX": number % 3 * 426,
                    "LocationY": number // 3 * 240,
                    "ZOrder": 1,
                }
                for number, user in enumerate(_USERS)
            ],
        },
    },
    "PublishCdnParams": [
        {"PublishCdnUrl": "rtmp://push.media.example.com/live/295066", "IsTencentCdn": 0}
    ],
}
