"""Tables of tasks and lists in all their shapes, made up for these tests."""

import json
from pathlib import Path
from typing import Any

VENDORS: list[dict[str, Any]] = [
    {"vendor": "tencent", "clock_tolerance": 300, "errors": {}},
    {"vendor": "zego", "clock_tolerance": 600, "errors": {}},
]

ID = {"type": "string", "required": True}
TEXT = {"type": "string"}
NUMBER = {"type": "int64"}
GONE = {"ResourceNotFound": {"kind": "gone", "message": "No such task."}}
EXISTS = {"kind": "conflict", "message": "The rule already exists."}


def task(role: str, name: str, *by: Any, **more: Any) -> dict[str, Any]:
    """The entry of an action that does something to a task."""
    return {"role": role, "name": name, "by": list(by), **more}


def action(
    method: str = "POST", *, request: dict[str, Any] | None = None, **more: Any
) -> dict[str, Any]:
    """An action's table."""
    return {"method": method, "request": request or {}, **more}


STATES = {"field": "Info.Status", "running": ["Run", "Wait"], "ended": ["Done"], "failed": ["Bad"]}
KEY = {"App": {"type": "uint64", "required": True}, "TaskId": ID}
INGEST_EXAMPLE = {"TaskId": "example", "Info": {"Status": "Done", "Url": "example"}}
INGEST = {
    "StartIngest": action(
        request={
            "App": KEY["App"],
            "Url": TEXT,
            "Count": TEXT,
            "Place": {"type": "Place"},
        },
        response={"TaskId": ID},
        task=task("start", "Ingest", "App", "TaskId"),
        examples=[{"request": {"App": 1, "Url": "u"}, "response": {"TaskId": "example"}}],
    ),
    "UpdateIngest": action(
        request={"App": KEY["App"], "Task": ID, "Url": TEXT},
        task=task("update", "Ingest", "App", "Task"),
        errors=GONE,
    ),
    "DescribeIngest": action(
        request=KEY,
        response={
            "TaskId": TEXT,
            "Place": {"type": "Place"},
            "Count": NUMBER,
            "Info": {"type": "IngestInfo"},
        },
        task=task("describe", "Ingest", "App", "TaskId", state=STATES),
        errors=GONE,
        examples=[{"request": {"App": 1, "TaskId": "example"}, "response": INGEST_EXAMPLE}],
    ),
    "ShowIngest": action(
        request=KEY, task=task("describe", "Ingest", "App", "TaskId"), errors=GONE
    ),
    "TellIngest": action(
        request=KEY,
        response={"Status": {"type": "int32", "choices": [1, 2, 3]}},
        task=task("describe", "Ingest", "App", "TaskId", state={"field": "Status", "running": [1]}),
        examples=[{"request": {"App": 1, "TaskId": "example"}, "response": {"Status": 1}}],
    ),
    "StopIngest": action(
        request={"App": KEY["App"], "Task": {"type": "int64", "required": True}},
        task=task("stop", "Ingest", "App", "Task"),
    ),
    "DescribeIngests": action(
        request={
            "App": {"type": "uint64"},
            "PageNum": NUMBER,
            "PageSize": {**NUMBER, "default": 3},
        },
        response={
            "Ingests": {"type": "[IngestItem]"},
            "Total": NUMBER,
            "Pages": NUMBER,
            "PageNum": NUMBER,
            "PageSize": NUMBER,
        },
        paging=[
            {
                "page": "PageNum",
                "size": "PageSize",
                "items": "Ingests",
                "total": "Total",
                "pages": "Pages",
            }
        ],
        examples=[
            {
                "request": {"PageNum": 2, "PageSize": 2},
                "response": {"Ingests": [{"TaskId": "example", "Kind": 7}], "Total": 3},
            }
        ],
    ),
}

RULE_KEY = {"Domain": ID, "Template": {"type": "int64"}}
RULES = {
    "CreateRule": action(
        request=RULE_KEY,
        task=task("start", "Rule", "Domain", "Template"),
        errors={"Failed.RuleExists": EXISTS, "Internal.RuleExists": EXISTS},
    ),
    "SetRule": action(request=RULE_KEY, task=task("start", "Rule", "Domain", "Template")),
    "DeleteRule": action(
        request=RULE_KEY, task=task("stop", "Rule", "Domain", "Template"), errors=GONE
    ),
    "DescribeRules": action(response={"Data": {"type": "RuleData"}}),
    "FindRule": action(
        request={"Domain": TEXT, "Template": NUMBER},
        response={"Domain": TEXT},
        task=task("describe", "Rule", "Domain", "Template"),
        errors=GONE,
    ),
    "AddDomain": action(
        request={"Domain": ID},
        task=task("start", "Domain", "Domain"),
        errors={"Failed.DomainAdded": EXISTS, "Failed.ParentAdded": EXISTS},
    ),
    "CreateSequence": action(
        request={"Id": ID},
        task=task("start", "Sequence", "Id"),
        errors={"Failed.Order": {"kind": "conflict", "message": "SEQ error."}},
    ),
}

LISTS = {
    "ListRooms": action(
        request={"Offset": NUMBER, "Length": NUMBER},
        response={"Names": {"type": "[string]"}, "Sum": {"type": "Sum"}},
        paging=[{"offset": "Offset", "size": "Length", "items": "Names", "total": "Sum.Total"}],
    ),
    "ListMedia": action(
        request={"Vendor": {"type": "string", "default": "A"}, "Marker": TEXT, "Page": NUMBER},
        response={"A": {"type": "Media"}, "B": {"type": "Media"}},
        paging=[
            {"when": {"Vendor": ["A"]}, "token": "Marker", "next": "A.Next", "items": "A.Files"},
            {"when": {"Vendor": ["B"]}, "page": "Page", "first": 0, "items": "B.Files"},
        ],
    ),
}

MODELS = {
    "Place": {"fields": {"City": TEXT}},
    "Sum": {"fields": {"Total": NUMBER}},
    "Media": {"fields": {"Files": {"type": "[File]"}, "Next": TEXT}},
    "File": {"fields": {"Size": {**NUMBER, "required": True}, "Number": NUMBER}},
    "IngestInfo": {"fields": {"Status": TEXT, "Url": TEXT, "App": {"type": "uint64"}}},
    "IngestItem": {
        "fields": {"App": {"type": "uint64"}, "TaskId": ID, "Kind": NUMBER, "Url": TEXT}
    },
    "RuleData": {"fields": {"Rules": {"type": "[RuleItem]"}, "Next": TEXT}},
    "RuleItem": {
        "fields": {"Domain": ID, "Template": NUMBER, "Note": {"type": "string", "required": True}}
    },
    "Merged": {"fields": {"Tencent": {"type": "MergedTask"}, "Huawei": {"type": "MergedTask"}}},
    "MergedTask": {"fields": {"TaskId": ID, "Bytes": NUMBER}},
}

TENCENT = {
    "vendor": "tencent",
    "service": "trtc",
    "version": "2019-07-22",
    "models": MODELS,
    "actions": {
        **INGEST,
        **RULES,
        **LISTS,
        "StopRoom": action(
            request={"App": NUMBER, "RoomId": ID}, task=task("stop", "Room", "App", "RoomId")
        ),
    },
}
MERGED = {"Data": {"Tencent": {"TaskId": "example", "Bytes": 5}}}
ZEGO = {
    "vendor": "zego",
    "service": "rtc",
    "models": MODELS,
    "actions": {
        "MergeMedia": action(
            request={"Vendor": TEXT},
            response={"Data": {"type": "Merged"}},
            task=task("start", "Merge", ["Data.Tencent.TaskId", "Data.Huawei.TaskId"]),
            examples=[{"request": {"Vendor": "Tencent"}, "response": MERGED}],
        ),
        "JoinMedia": action(
            request={"Vendor": TEXT},
            response={"Data": {"type": "Merged"}},
            task=task("start", "Merge", ["Data.Tencent.TaskId", "Data.Huawei.TaskId"]),
            examples=[
                {
                    "request": {"Vendor": "hw"},
                    "response": {"Data": {"Huawei": {"TaskId": "example"}}},
                }
            ],
        ),
        "CutMedia": action(
            request={"Vendor": TEXT},
            response={"Data": {"type": "Merged"}},
            task=task("start", "Merge", ["Data.Tencent.TaskId", "Data.Huawei.TaskId"]),
        ),
        "StopMerge": action(
            request={"TaskId": ID},
            task=task("stop", "Merge", "TaskId"),
            errors={"7": {"kind": "gone", "message": "No such task."}},
        ),
        "CloseRoom": action(request={"RoomId": ID}, task=task("stop", "Room", "RoomId")),
    },
}


def write_life_tables(directory: Path) -> None:
    """Write the tables as the generator lays them out."""
    for table in (*VENDORS, TENCENT, ZEGO):
        name = "_".join(str(table[key]) for key in ("vendor", "service") if key in table)
        (directory / f"{name}.json").write_text(json.dumps(table), encoding="utf-8")
