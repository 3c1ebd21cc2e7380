"""A few actions of both vendors as tables, written by hand, so that no generation is needed."""

import json
from pathlib import Path
from typing import Any

ZEGO: dict[str, Any] = {
    "vendor": "zego",
    "clock_tolerance": 600,
    "common": {
        "AppId": {"type": "uint32", "required": True},
        "SignatureNonce": {"type": "string", "required": True, "pattern": "[0-9a-f]{16}"},
    },
    "errors": {
        "100000001": {"kind": "auth", "message": "AppId field format error."},
        "100000002": {"kind": "auth", "message": "Timestamp field is empty."},
        "100000003": {"kind": "clock_skew", "message": "Timestamp field format error."},
        "100000004": {"kind": "clock_skew", "message": "Signature expired."},
        "100000005": {"kind": "auth", "message": "Signature error."},
        "100000006": {"kind": "invalid", "message": "Action is empty."},
        "100000007": {"kind": "invalid", "message": "Unsupported Action."},
        "100000008": {"kind": "auth", "message": "SignatureNonce field is empty."},
        "100000009": {"kind": "auth", "message": "Signature field is empty."},
        "100000010": {"kind": "auth", "message": "Failed to get ServerSecret."},
        "100000013": {"kind": "auth", "message": "SignatureVersion field is empty."},
        "100000014": {"kind": "auth", "message": "Unsupported SignatureVersion."},
    },
}

MIX_ERRORS: dict[str, Any] = {
    "110200001": {"kind": "unknown", "message": "Failed."},
    "110200154": {"kind": "invalid", "message": "Output stream error."},
    "110200002": {"kind": "invalid", "message": "Input error."},
}

ZEGO_RTC: dict[str, Any] = {
    "vendor": "zego",
    "service": "rtc",
    "models": {
        "CensorData": {"fields": {"TaskId": {"type": "string"}}},
        "MediaItem": {
            "fields": {
                "FileId": {"type": "string", "required": True},
                "Resolution": {"type": "[string]", "choices": ["360p", "720p"]},
            }
        },
        "MixOutput": {
            "fields": {"StreamId": {"type": "string"}, "StreamUrl": {"type": "string"}},
            "rules": [{"any_of": ["StreamId", "StreamUrl"]}],
        },
        "RecordData": {
            "fields": {
                "Tencent": {"type": "[RecordItem]"},
                "Huawei": {"type": "[RecordItem]"},
                "Ws": {"type": "WsRecords"},
            }
        },
        "RecordItem": {
            "fields": {
                "StreamName": {"type": "string"},
                "Code": {"type": "any"},
                "Message": {"type": "string"},
            },
        },
        "WsRecords": {"fields": {"list": {"type": "[WsRecord]"}}},
        "WsRecord": {"fields": {"id": {"type": "string"}, "http_code": {"type": "int32"}}},
    },
    "actions": {
        "StartCensorAudioV2": {
            "method": "POST",
            "task": {"role": "start", "name": "Censor", "by": ["Data.TaskId"]},
            "request": {"RoomId": {"type": "string", "required": True}},
            "response": {"Count": {"type": "int32"}, "Data": {"type": "CensorData"}},
        },
        "StopCensorAudioV2": {
            "method": "POST",
            "task": {"role": "stop", "name": "Censor", "by": ["TaskId"]},
            "request": {"TaskId": {"type": "string", "required": True}},
            "errors": {"5018": {"kind": "gone", "message": "No such task."}},
        },
        "StartMix": {
            "method": "POST",
            "task": {"role": "start", "name": "Mix", "by": ["TaskId"]},
            "request": {
                "TaskId": {"type": "string", "required": True},
                "MixOutput": {"type": "[MixOutput]", "required": True, "max_items": 3},
                "Sequence": {"type": "int32"},
            },
            "errors": MIX_ERRORS,
        },
        "StopMix": {
            "method": "POST",
            "task": {"role": "stop", "name": "Mix", "by": ["TaskId"]},
            "request": {
                "TaskId": {"type": "string", "required": True},
                "Sequence": {"type": "int32"},
                "UserId": {"type": "string"},
            },
            "errors": {
                **MIX_ERRORS,
                "110209001": {
                    "kind": "gone",
                    "message": "The task does not exist.",
                    "documented": False,
                },
            },
            "examples": [
                {
                    "request": {"TaskId": "2213699902971205739", "Sequence": 1, "UserId": "456"},
                    "response": {
                        "Code": 0,
                        "Message": "success",
                        "RequestId": "6351841974556802202",
                    },
                }
            ],
        },
        "StopCDNRecord": {
            "method": "GET",
            "task": {"role": "stop", "name": "CDNRecord", "by": ["StreamId", "Vendor"]},
            "request": {
                "StreamId": {"type": "[string]", "required": True, "min_items": 1},
                "Vendor": {
                    "type": "string",
                    "required": True,
                    "choices": ["Tencent", "Ws", "Huawei"],
                },
            },
            "response": {"Data": {"type": "RecordData"}},
            "errors": {
                "2": {"kind": "invalid", "message": "Input parameter error."},
                "6": {"kind": "throttled", "message": "Request too frequent."},
            },
            "outcomes": [
                {
                    "items": f"Data.{vendor}",
                    "name": "StreamName",
                    "code": "Code",
                    "message": "Message",
                    "fine": fine,
                    "of": "StreamId",
                }
                for vendor, fine in (("Tencent", [""]), ("Huawei", [0]))
            ]
            + [
                {
                    "items": "Data.Ws.list",
                    "name": "id",
                    "code": "http_code",
                    "fine": [200],
                    "of": "StreamId",
                }
            ],
            "examples": [
                {
                    "request": {"StreamId": ["hw"], "Vendor": "Huawei"},
                    "response": {"Code": 0, "Data": {"Huawei": [{"StreamName": "hw", "Code": 0}]}},
                },
                {
                    "request": {"StreamId": ["cdn01"], "Vendor": "Tencent"},
                    "response": {
                        "Code": 0,
                        "Data": {
                            "Tencent": [{"StreamName": "cdn01", "Code": "", "Message": ""}],
                        },
                    },
                },
                {
                    "request": {"StreamId": ["ws"], "Vendor": "Ws"},
                    "response": {
                        "Code": 0,
                        "Data": {"Ws": {"list": [{"id": "ws", "http_code": 200, "task": "mp4"}]}},
                    },
                },
                {
                    "request": {"StreamId": ["cdn02"], "Vendor": "Ws"},
                    "response": {"Code": 6, "Message": "Request too frequent."},
                },
            ],
        },
        "DeleteMedia": {
            "method": "GET",
            "request": {
                "FileId": {"type": "[string]", "min_items": 1},
                "Media": {"type": "[MediaItem]", "encoding": "indexed"},
            },
            "rules": [{"one_of": ["FileId", "Media"]}],
            "errors": {
                "2": {"kind": "invalid", "message": "Input parameter error."},
                "110": {"kind": "throttled", "message": "Too many deletions."},
            },
        },
        "CloseRoom": {
            "method": "GET",
            "request": {"RoomId": {"type": "string", "required": True}},
            "errors": {"5018": {"kind": "gone", "message": "Room does not exist."}},
        },
    },
}

TENCENT: dict[str, Any] = {
    "vendor": "tencent",
    "clock_tolerance": 300,
    "errors": {
        "InvalidParameter": {"kind": "invalid", "message": "Incorrect parameter."},
        "RequestLimitExceeded": {"kind": "throttled", "message": "Too many requests."},
        "InternalError": {"kind": "internal", "message": "Internal error."},
    },
}

INGEST_KEY = {
    "SdkAppId": {"type": "uint64", "required": True},
    "TaskId": {"type": "string", "required": True},
}

TENCENT_TRTC: dict[str, Any] = {
    "vendor": "tencent",
    "service": "trtc",
    "version": "2019-07-22",
    "region_required": True,
    "actions": {
        "StartStreamIngest": {
            "method": "POST",
            "task": {"role": "start", "name": "StreamIngest", "by": ["SdkAppId", "TaskId"]},
            "request": {
                "SdkAppId": {"type": "uint64", "required": True},
                "StreamUrl": {"type": "string", "required": True, "secret": True},
            },
            "response": {"TaskId": {"type": "string", "required": True}},
            "errors": {"ResourceNotFound": {"kind": "gone", "message": "No such room."}},
            "examples": [
                {
                    "request": {"SdkAppId": 1234567890, "StreamUrl": "rtmp://example.com/a"},
                    "response": {"TaskId": "from-the-page"},
                }
            ],
        },
        "UpdateStreamIngest": {
            "method": "POST",
            "task": {"role": "update", "name": "StreamIngest", "by": ["SdkAppId", "TaskId"]},
            "request": {**INGEST_KEY, "StreamUrl": {"type": "string"}},
            "errors": {"ResourceNotFound": {"kind": "gone", "message": "No such task."}},
        },
        "DescribeStreamIngest": {
            "method": "POST",
            "task": {"role": "describe", "name": "StreamIngest", "by": ["SdkAppId", "TaskId"]},
            "request": INGEST_KEY,
            "response": {"Status": {"type": "string", "required": True}},
            "errors": {"ResourceNotFound": {"kind": "gone", "message": "No such task."}},
            "examples": [
                {"request": {"SdkAppId": 1, "TaskId": "one"}, "response": {"Status": "first"}},
                {"request": {"SdkAppId": 1, "TaskId": "two"}, "response": {"Status": "second"}},
            ],
        },
        "StopStreamIngest": {
            "method": "POST",
            "task": {"role": "stop", "name": "StreamIngest", "by": ["SdkAppId", "TaskId"]},
            "request": INGEST_KEY,
            "errors": {
                "ResourceNotFound.TaskId": {
                    "kind": "gone",
                    "message": "Task not found.",
                    "documented": False,
                },
                "FailedOperation.TaskFinished": {
                    "kind": "gone",
                    "message": "Task has ended when calling the interface.",
                },
                "InvalidParameter.SdkAppId": {
                    "kind": "invalid",
                    "message": "SdkAppId is incorrect.",
                },
            },
            "examples": [
                {
                    "request": {"SdkAppId": 1400000001, "TaskId": "1234"},
                    "response": {"Error": {"Code": "InternalError", "Message": "no"}},
                },
                {"request": {"SdkAppId": 1234567890, "TaskId": "1234"}, "response": {}},
            ],
        },
    },
}

TENCENT_LIVE: dict[str, Any] = {
    "vendor": "tencent",
    "service": "live",
    "version": "2018-08-01",
    "models": {
        "CommonMixInputParam": {
            "fields": {
                "InputStreamName": {"type": "string", "required": True, "max_length": 80},
                "LayoutParams": {"type": "CommonMixLayoutParams", "required": True},
            }
        },
        "CommonMixLayoutParams": {
            "fields": {
                "ImageLayer": {"type": "int64", "required": True, "min": 1, "max": 16},
                "LocationX": {"type": "float"},
                "Mute": {"type": "bool"},
            }
        },
    },
    "actions": {
        "CancelCommonMixStream": {
            "method": "POST",
            "task": {"role": "stop", "name": "CommonMixStream", "by": ["MixStreamSessionId"]},
            "request": {"MixStreamSessionId": {"type": "string", "required": True}},
            "errors": {
                "FailedOperation.CancelSessionNotExist": {
                    "kind": "gone",
                    "message": "The canceled stream mix session does not exist.",
                }
            },
        },
        "CreateLiveRecordTemplate": {
            "method": "POST",
            "task": {"role": "start", "name": "RecordTemplate", "by": ["TemplateId"]},
            "request": {"TemplateName": {"type": "string", "required": True}},
            "response": {"TemplateId": {"type": "int64", "required": True}},
        },
        "DeleteLiveRecordTemplate": {
            "method": "POST",
            "task": {"role": "stop", "name": "RecordTemplate", "by": ["TemplateId"]},
            "request": {"TemplateId": {"type": "int64", "required": True}},
            "errors": {"InternalError.NotFound": {"kind": "gone", "message": "Not found."}},
        },
        "CreateCommonMixStream": {
            "method": "POST",
            "task": {"role": "start", "name": "CommonMixStream", "by": ["MixStreamSessionId"]},
            "request": {
                "MixStreamSessionId": {"type": "string", "required": True},
                "InputStreamList": {
                    "type": "[CommonMixInputParam]",
                    "required": True,
                    "max_items": 16,
                },
                "MixStreamTemplateId": {"type": "int64"},
                "OutputType": {"type": "string", "default": "stream", "choices": ["stream", "url"]},
                "OutputUrl": {"type": "string"},
                "Extra": {"type": "any"},
            },
            "rules": [{"needed": "OutputUrl", "when": {"OutputType": ["url"]}}],
        },
    },
}

# The action that the vendor's published signatures are about.
TENCENT_CVM: dict[str, Any] = {
    "vendor": "tencent",
    "service": "cvm",
    "version": "2017-03-12",
    "models": {"Filter": {"fields": {"Name": {"type": "string"}, "Values": {"type": "[string]"}}}},
    "actions": {
        "DescribeInstances": {
            "method": "POST",
            "request": {
                "Limit": {"type": "int64"},
                "Offset": {"type": "int64"},
                "Filters": {"type": "[Filter]"},
            },
        }
    },
}


def write_tables(directory: Path) -> None:
    """Write the tables as the generator lays them out."""
    tables = [ZEGO, ZEGO_RTC, TENCENT, TENCENT_TRTC, TENCENT_LIVE, TENCENT_CVM]
    for table in tables:
        name = "_".join(filter(None, [table["vendor"], table.get("service")]))
        (directory / f"{name}.json").write_text(json.dumps(table), encoding="utf-8")
