"""Credentials: where they come from, what is refused, and that they never show."""

from __future__ import annotations

import copy
import logging
import os
import pickle
import pprint
import reprlib
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from mediactl import TencentCredentials, ZegoCredentials, errors
from mediactl._runtime import credentials as module
from mediactl._runtime.secret import Secret
from mediactl.tencent.live import LiveClient
from mediactl.zego.rtc import RtcClient

from .leaks import shown
from .stand_in import answer, put_in

ID, KEY, TOKEN = "AKIDplanted0000", "plantedkey1111", "plantedtoken2222" * 20
SECRET = "plantedserversecret3333"
PLANTED = "planted"

USUAL_FILES = module._TENCENT_FILES  # as it is before the tests put others in its place

TENCENT_NAMES = ("TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_TOKEN")
ZEGO_NAMES = ("ZEGO_APP_ID", "ZEGO_SERVER_SECRET")

EACH = [
    TencentCredentials(ID, KEY, TOKEN),
    TencentCredentials(ID, KEY),
    ZegoCredentials(7, SECRET),
    TencentCredentials(ID, KEY, TOKEN, 1_800_000_000),
]
each_kind = pytest.mark.parametrize(
    "credentials", EACH, ids=["token", "plain", "zego", "temporary"]
)


@pytest.fixture(autouse=True)
def _bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No test finds the credentials of whoever runs it."""
    for name in (*TENCENT_NAMES, *ZEGO_NAMES):
        monkeypatch.delenv(name, raising=False)
    files = (str(tmp_path / "home" / "credentials"), str(tmp_path / "etc" / "credentials"))
    monkeypatch.setattr(module, "_TENCENT_FILES", files)


def write(tmp_path: Path, content: str | bytes, place: str = "home") -> Path:
    """Write a credentials file."""
    path = tmp_path / place / "credentials"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def refused(call: Callable[[], object]) -> str:
    """Return what a refusal says, after checking that nothing in it shows a key."""
    with pytest.raises(errors.CredentialsError) as caught:
        call()
    assert PLANTED not in shown(caught.value)
    return str(caught.value)


def test_given() -> None:
    """Credentials hold what they are given, as strings that work as such."""
    tencent = TencentCredentials(ID, KEY, TOKEN)
    assert (tencent.secret_id, tencent.secret_key, tencent.token) == (ID, KEY, TOKEN)
    assert (tencent.expires_at, EACH[3].expires_at) == (None, 1_800_000_000)
    assert TencentCredentials(secret_id=ID, secret_key=KEY).token is None
    zego = ZegoCredentials(app_id=4294967295, server_secret=SECRET)
    assert (zego.app_id, zego.server_secret) == (4294967295, SECRET)


def test_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment gives Tencent's pair, with a token if there is one, and ZEGOCLOUD's."""
    for name, value in zip(TENCENT_NAMES[:2], (ID, KEY), strict=True):
        monkeypatch.setenv(name, value)
    assert TencentCredentials.find() == TencentCredentials(ID, KEY)
    monkeypatch.setenv("TENCENTCLOUD_TOKEN", TOKEN)
    assert TencentCredentials.find() == TencentCredentials(ID, KEY, TOKEN)
    monkeypatch.setenv("TENCENTCLOUD_TOKEN", "")
    assert TencentCredentials.find() == TencentCredentials(ID, KEY)
    monkeypatch.setenv("ZEGO_APP_ID", "1234567890")
    monkeypatch.setenv("ZEGO_SERVER_SECRET", SECRET)
    assert ZegoCredentials.find() == ZegoCredentials(1234567890, SECRET)


def test_from_another_environment() -> None:
    """Any mapping may stand for the environment; without credentials in it there are none."""
    values = dict(zip(TENCENT_NAMES, (ID, KEY, TOKEN), strict=True))
    assert TencentCredentials.from_environment(values) == TencentCredentials(ID, KEY, TOKEN)
    assert TencentCredentials.from_environment({}) is None
    assert TencentCredentials.from_environment({"TENCENTCLOUD_TOKEN": TOKEN}) is None
    assert TencentCredentials.from_environment(dict.fromkeys(TENCENT_NAMES, "")) is None
    assert ZegoCredentials.from_environment({}) is None


@pytest.mark.parametrize(
    ("kind", "names", "values"),
    [
        (TencentCredentials, TENCENT_NAMES[:2], (ID, KEY)),
        (ZegoCredentials, ZEGO_NAMES, ("7", SECRET)),
    ],
)
def test_a_half_set_environment(
    kind: Any, names: tuple[str, str], values: tuple[str, str], tmp_path: Path
) -> None:
    """Where one of two variables is missing or empty both are named, and no file is looked into."""
    write(tmp_path, f"[default]\nsecret_id={ID}\nsecret_key={KEY}\n")
    for given, other in ((0, 1), (1, 0)):
        said = f"{names[given]} is set in the environment, but {names[other]} is not"
        for environ in (
            {names[given]: values[given]},
            {names[given]: values[given], names[other]: ""},
        ):
            assert refused(lambda environ=environ: kind.from_environment(environ)) == said  # type: ignore[misc]


@pytest.mark.parametrize("app_id", ["x", "-1", "1.5", " 7", "\u0667", "1" * 5000, SECRET])
def test_an_app_id_in_the_environment_that_is_no_number(app_id: str) -> None:
    """ZEGO_APP_ID has to be a number; what it is instead is not told, for it may be the secret."""
    environ = {"ZEGO_APP_ID": app_id, "ZEGO_SERVER_SECRET": SECRET}
    said = refused(lambda: ZegoCredentials.from_environment(environ))
    assert said == "environment: ZEGO_APP_ID must be a number, and is not"


def test_faults_of_the_environment_are_told_with_their_place() -> None:
    """A bad key in the environment is refused with the place that it came from."""
    environ = {"TENCENTCLOUD_SECRET_ID": ID, "TENCENTCLOUD_SECRET_KEY": f"{KEY}\n"}
    said = refused(lambda: TencentCredentials.from_environment(environ))
    assert said.startswith("environment: TencentCredentials: secret_key holds a character")
    environ = {"ZEGO_APP_ID": "4294967296", "ZEGO_SERVER_SECRET": SECRET}
    assert refused(lambda: ZegoCredentials.from_environment(environ)) == (
        "environment: ZegoCredentials: app_id must be an integer from 1 to 4294967295, got int"
    )


@pytest.mark.parametrize(
    "content",
    [
        f"[default]\nsecret_id = {ID}\nsecret_key = {KEY}\n",
        f"[default]\nsecret_id={ID}\nsecret_key={KEY}",
        f"\n\n[default]\r\nsecret_id: {ID}\r\nsecret_key: {KEY}\r\n",
        f'[default]\nsecret_id = "{ID}"\nsecret_key = \'{KEY}\'\ntoken = ""\n',
        f"[other]\nsecret_id = x\n[default]\nSECRET_ID = {ID}\nSecret_Key = {KEY}\n",
        f"; comment\n[default]\n# comment\nsecret_id = {ID}\nsecret_key = {KEY}\nregion = x\n",
        f"\ufeff[default]\nsecret_id = {ID}\nsecret_key = {KEY}\n",
    ],
    ids=["plain", "tight", "windows", "quotes", "profiles", "comments", "BOM"],
)
def test_from_a_file(tmp_path: Path, content: str) -> None:
    """A credentials file is read as people and editors write it, quotes and a BOM left out."""
    path = write(tmp_path, content)
    assert TencentCredentials.from_file(path) == TencentCredentials(ID, KEY)
    assert TencentCredentials.from_file(str(path)) == TencentCredentials(ID, KEY)
    assert TencentCredentials.find() == TencentCredentials(ID, KEY)


def test_profiles_and_tokens(tmp_path: Path) -> None:
    """A profile is a section of its own, and may have a token; % has no meaning."""
    path = write(
        tmp_path,
        f"[default]\nsecret_id=a\nsecret_key=b\n[work]\nsecret_id={ID}\nsecret_key=%(x)s%%\n"
        f"token={TOKEN}\n",
    )
    found = TencentCredentials.from_file(path, "work")
    assert found == TencentCredentials(ID, "%(x)s%%", TOKEN)


def test_the_order_of_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The environment goes before the user's file, and that before the machine's."""
    write(tmp_path, "[default]\nsecret_id=etc\nsecret_key=k\n", "etc")
    assert TencentCredentials.find() == TencentCredentials("etc", "k")
    write(tmp_path, "[default]\nsecret_id=home\nsecret_key=k\n")
    assert TencentCredentials.find() == TencentCredentials("home", "k")
    monkeypatch.setenv("TENCENTCLOUD_SECRET_ID", "env")
    monkeypatch.setenv("TENCENTCLOUD_SECRET_KEY", "k")
    assert TencentCredentials.find() == TencentCredentials("env", "k")


def test_the_usual_files() -> None:
    """The files are those that Tencent Cloud's own tools use."""
    assert USUAL_FILES == ("~/.tencentcloud/credentials", "/etc/tencentcloud/credentials")


def test_the_home_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The user's file is found by HOME."""
    monkeypatch.setattr(module, "_TENCENT_FILES", ("~/.tencentcloud/credentials",))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    (tmp_path / ".tencentcloud").mkdir()
    content = f"[default]\nsecret_id={ID}\nsecret_key={KEY}\n"
    (tmp_path / ".tencentcloud" / "credentials").write_text(content)
    assert TencentCredentials.find() == TencentCredentials(ID, KEY)


@pytest.mark.skipif(os.name == "nt", reason="users without a home are a matter of Unix")
def test_without_a_home_directory(monkeypatch: pytest.MonkeyPatch) -> None:
    """A user that the system does not know, as in many containers, just has no file."""
    import pwd

    def nobody(_: object) -> Any:
        raise KeyError("nobody")

    monkeypatch.setattr(module, "_TENCENT_FILES", ("~/.tencentcloud/credentials",))
    monkeypatch.delenv("HOME", raising=False)
    monkeypatch.setattr(pwd, "getpwuid", nobody)
    assert "no Tencent Cloud credentials" in refused(TencentCredentials.find)


def test_a_directory_that_may_not_be_entered(monkeypatch: pytest.MonkeyPatch) -> None:
    """A place that may not be looked into holds no file."""

    def forbidden(*_: object, **__: object) -> Any:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "stat", forbidden)
    assert "no Tencent Cloud credentials" in refused(TencentCredentials.find)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("", "there is no section [default]; sections: none"),
        (
            f"[a]\nsecret_id={ID}\n[b]\n",
            "there is no section [default]; sections: [a], [b]",
        ),
        (f"secret_key = {KEY}\n", "not a credentials file (MissingSectionHeaderError)"),
        (f"[default]\n{KEY}\n", "not a credentials file (ParsingError)"),
        (f"[default]\n[default]\nsecret_key={KEY}", "(DuplicateSectionError)"),
        (f"[default]\nsecret_key={KEY}\nsecret_key={KEY}", "(DuplicateOptionError)"),
        (
            f"[default]\nsecret_key={KEY}".encode("utf-16"),
            "not a credentials file (UnicodeDecodeError)",
        ),
        (f"[default]\nsecret_key={KEY}\n", "[default] has no secret_id"),
        (f"[default]\nsecret_id={ID}\nsecret_key=\n", "[default] has no secret_key"),
        (f'[default]\nsecret_id={ID}\nsecret_key=""\ntoken={TOKEN}', "has no secret_key"),
        (
            f"[default]\nsecret_id={ID}\nsecret_key={KEY} # mine\n",
            "[default]: TencentCredentials: secret_key holds a character that no key has",
        ),
        (
            f"[default]\nsecret_id={ID}\nsecret_key={KEY}\n  {KEY}\n",
            "[default]: TencentCredentials: secret_key holds a character that no key has",
        ),
    ],
)
def test_files_that_are_none(tmp_path: Path, content: str | bytes, said: str) -> None:
    """What is wrong with a file is told with its path, and without a line of it."""
    path = write(tmp_path, content)
    for look in (lambda: TencentCredentials.from_file(path), TencentCredentials.find):
        told = refused(look)
        assert told.startswith(f"{path}: ")
        assert said in told


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    """A file that is missing or a directory is told with its path and the system's words."""
    missing = tmp_path / "nowhere"
    assert refused(lambda: TencentCredentials.from_file(missing)) == (
        f"{missing}: No such file or directory"
    )
    assert refused(lambda: TencentCredentials.from_file(tmp_path)) == f"{tmp_path}: Is a directory"


def test_nowhere() -> None:
    """Where there are no credentials at all, the three ways to give them are told."""
    said = refused(TencentCredentials.find)
    assert "TencentCredentials(secret_id=..., secret_key=...)" in said
    assert "TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY" in said
    said = refused(ZegoCredentials.find)
    assert "ZegoCredentials(app_id=..., server_secret=...)" in said
    assert "ZEGO_APP_ID and ZEGO_SERVER_SECRET" in said
    assert refused(LiveClient).startswith("no Tencent Cloud credentials")
    assert refused(RtcClient).startswith("no ZEGOCLOUD credentials")


@pytest.mark.parametrize(
    "bad",
    [
        pytest.param(f"{KEY} ", id="space behind"),
        pytest.param(f" {KEY}", id="space before"),
        pytest.param(f"{KEY} {KEY}", id="space within"),
        pytest.param(f"{KEY}\n", id="line's end"),
        pytest.param(f"{KEY}\r\nX-Evil: {KEY}", id="header"),
        pytest.param(f"{KEY}\t", id="tab"),
        pytest.param(f"{KEY}\0", id="NUL"),
        pytest.param(f"{KEY}\u00a0", id="no-break space"),
        pytest.param(f"{KEY}\u200b", id="invisible"),
        pytest.param(f"\ufeff{KEY}", id="BOM"),
        pytest.param(f"{KEY}\u00e9", id="letter"),
        pytest.param(f"{KEY}\ud800", id="surrogate"),
    ],
)
def test_characters_that_no_key_has(bad: str) -> None:
    """A key that was copied badly is refused by its name, without showing it."""
    for make, name in (
        (lambda: TencentCredentials(bad, KEY), "TencentCredentials: secret_id"),
        (lambda: TencentCredentials(ID, bad), "TencentCredentials: secret_key"),
        (lambda: TencentCredentials(ID, KEY, bad), "TencentCredentials: token"),
        (lambda: ZegoCredentials(7, bad), "ZegoCredentials: server_secret"),
    ):
        assert refused(make).startswith(f"{name} holds a character that no key has")


@pytest.mark.parametrize("bad", ["", None, 5, KEY.encode(), [KEY], {"key": KEY}, object()])
def test_keys_that_are_no_text(bad: Any) -> None:
    """A key that is empty or no string is refused by its name, without showing it."""
    for make, name in (
        (lambda: TencentCredentials(bad, KEY), "TencentCredentials: secret_id"),
        (lambda: TencentCredentials(ID, bad), "TencentCredentials: secret_key"),
        (lambda: ZegoCredentials(7, bad), "ZegoCredentials: server_secret"),
    ):
        assert refused(make) == f"{name} must be a string that is not empty"
    if bad is not None:
        assert "token must be a string" in refused(lambda: TencentCredentials(ID, KEY, bad))


@pytest.mark.parametrize("bad", [0, -1, 2**32, 10**400, True, 7.0, "7", None, SECRET])
def test_app_ids(bad: Any) -> None:
    """An AppId is an integer of 32 bits; what came instead may be the secret and is not shown."""
    assert refused(lambda: ZegoCredentials(bad, SECRET)) == (
        "ZegoCredentials: app_id must be an integer from 1 to 4294967295, got " + type(bad).__name__
    )


def test_expiry() -> None:
    """The end of temporary credentials is Unix time, or a datetime with a time zone, wherever that is."""
    for moment in (
        1_800_000_000,
        1_800_000_000.0,
        datetime(2027, 1, 15, 8, tzinfo=UTC),
        datetime(2027, 1, 15, 16, tzinfo=timezone(timedelta(hours=8))),
    ):
        assert TencentCredentials(ID, KEY, TOKEN, moment) == EACH[3]
        assert TencentCredentials(ID, KEY, TOKEN, moment).expires_at == 1_800_000_000
    assert TencentCredentials(ID, KEY, TOKEN, expires_at=0.5).expires_at == 0.5


@pytest.mark.parametrize(
    "bad",
    [
        0,
        -1,
        1_800_000_000_000,
        10**400,
        float("nan"),
        float("inf"),
        True,
        "1800000000",
        TOKEN,
        b"5",
        datetime(2027, 1, 15, 8),  # noqa: DTZ001
        datetime(1960, 1, 1, tzinfo=UTC),
    ],
    ids=str,
)
def test_expiry_that_is_no_moment(bad: Any) -> None:
    """An expiry without a time zone, in milliseconds or of another type is told by its type, not shown."""
    assert refused(lambda: TencentCredentials(ID, KEY, TOKEN, bad)) == (
        "TencentCredentials: expires_at must be Unix time in seconds, above 0 and before the year "
        f"10000, or a datetime with a time zone; got {type(bad).__name__}"
    )
    refused(lambda: TencentCredentials("", KEY, TOKEN, bad))


@each_kind
def test_nothing_shows(credentials: Any) -> None:
    """No way to print credentials, or what is in them, shows a key."""
    names = type(credentials).__slots__
    values = [getattr(credentials, name) for name in names]
    texts = [
        repr(credentials),
        str(credentials),
        format(credentials),
        f"{credentials} {credentials!s} {credentials!r} {credentials!a}",
        logging.makeLogRecord({"msg": "%s %r", "args": (credentials, credentials)}).getMessage(),
        pprint.pformat({"a": [credentials, values]}, width=20),
        reprlib.repr([credentials, values]),
        repr(values),
        repr(dict(zip(names, values, strict=True))),
        repr(credentials._key()),
        repr(pickle.loads(pickle.dumps(credentials))),
        repr(copy.deepcopy(credentials)),
    ]
    for text in texts:
        assert PLANTED not in text
        assert "***" in text or "7" in text


def test_repr_tells_what_may_be_told() -> None:
    """The repr shows the class, the AppId, and when temporary credentials end."""
    hidden = "TencentCredentials(secret_id='***', secret_key='***', token="
    assert repr(EACH[0]) == f"{hidden}'***', expires_at=None)"
    assert repr(EACH[1]) == f"{hidden}None, expires_at=None)"
    assert repr(EACH[2]) == "ZegoCredentials(app_id=7, server_secret='***')"
    assert repr(EACH[3]) == f"{hidden}'***', expires_at=1800000000.0)"


@each_kind
def test_vars_has_nothing_to_show(credentials: Any) -> None:
    """There is no dictionary of attributes that a debugger would list."""
    with pytest.raises(TypeError):
        vars(credentials)


def test_parts_of_a_secret_are_secret() -> None:
    """Tools that cut long strings before they print them get nothing to print either."""
    secret = TencentCredentials(ID, KEY, TOKEN).token
    assert secret is not None
    assert repr(secret[:80]) == repr(secret[0]) == repr(secret[::-1][3:]) == "'***'"
    assert secret[:7] == PLANTED
    assert isinstance(secret[3], Secret)


@each_kind
def test_immutability(credentials: Any) -> None:
    """Attributes can be neither changed, nor deleted, nor added."""
    for name in (*type(credentials).__slots__, "other"):
        with pytest.raises(AttributeError, match="cannot be changed"):
            setattr(credentials, name, "x")
        with pytest.raises(AttributeError, match="cannot be changed"):
            delattr(credentials, name)


@each_kind
def test_copies_are_equal(credentials: Any) -> None:
    """A copy, and what was pickled, equals the original, hashes alike and works as well."""
    copies = [copy.copy(credentials), copy.deepcopy(credentials)]
    copies += [
        pickle.loads(pickle.dumps(credentials, protocol))
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1)
    ]
    for each in copies:
        assert each == credentials
        assert hash(each) == hash(credentials)
        assert type(each) is type(credentials)


def test_equality() -> None:
    """Credentials are equal when all their parts are, and only to their own kind."""
    assert len({*EACH, *EACH, TencentCredentials(ID, KEY, TOKEN)}) == 4
    assert EACH[3] != TencentCredentials(ID, KEY, TOKEN, 1_800_000_001)
    assert TencentCredentials(ID, KEY) != TencentCredentials(ID, f"{KEY}x")
    assert TencentCredentials(ID, KEY) != TencentCredentials(f"{ID}x", KEY)
    assert ZegoCredentials(7, SECRET) != ZegoCredentials(8, SECRET)
    assert ZegoCredentials(7, SECRET) != ZegoCredentials(7, f"{SECRET}x")
    assert ZegoCredentials(7, SECRET) != (7, SECRET)


def test_clients_refuse_credentials_of_another_kind() -> None:
    """A client wants its vendor's credentials, and tells what it got by its type."""
    for client, wrong, kind in (
        (LiveClient, ZegoCredentials(7, SECRET), "TencentCredentials"),
        (RtcClient, TencentCredentials(ID, KEY), "ZegoCredentials"),
        (LiveClient, (ID, KEY), "TencentCredentials"),
        (RtcClient, {"app_id": 7, "server_secret": SECRET}, "ZegoCredentials"),
    ):
        said = refused(lambda client=client, wrong=wrong: client(credentials=wrong))  # type: ignore[misc]
        assert said.startswith(f"credentials must be {kind}")
        assert said.endswith(f" got {type(wrong).__name__}")


def test_clients_find_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    """A client without credentials looks for them, and signs with what it finds."""
    for name, value in zip(TENCENT_NAMES, (ID, KEY, TOKEN), strict=True):
        monkeypatch.setenv(name, value)
    client = LiveClient()
    sent = put_in(client, answer({"Response": {}}))
    client.cancel_common_mix_stream(mix_stream_session_id="x")
    headers = sent.requests[0].headers
    assert headers["X-TC-Token"] == TOKEN
    assert f"Credential={ID}/" in headers["Authorization"]
