"""The audit's signatures: libsodium's are those of the library that made them before."""

import pytest
from Cryptodome.Signature import eddsa

from app.core.errors import KioskError
from app.store import audit_key
from app.store.audit_key import Signer, is_signed
from app.store.audit_trail import first_hash
from tests.store.place import Place


def test_the_library_of_before_signed_the_same():
    """What pycryptodomex 3.24 made of a key (docs/adr/0028-signed-by-libsodium.md)."""
    chain = "03a107bff3ce10be1d70dd18e74bc09967e4d6309ba50d5f1ddc8664125531b8"
    before = bytes.fromhex(
        "c13cd332ad18fca61e62d2f10887b3135e2bf65fbafcbdbb6c5775f44696acc7"
        "94ff3deae1e83050a77b0d0c4d5cd4c576cae031fa59aeda3c855d071e4bf009"
    )
    assert Signer(bytes(range(32)), chain).sign(first_hash(chain)) == before
    assert is_signed(chain, first_hash(chain), before)
    assert not is_signed(chain, first_hash(chain)[::-1], before)
    assert not is_signed(chain[:-2], first_hash(chain), before)
    assert not is_signed(chain, first_hash(chain), before[:-1])


def test_a_chain_that_the_library_of_before_began_goes_on(tmp_path, monkeypatch):
    def before(signer, hash_):
        seed = bytes.fromhex((tmp_path / "data" / "audit.key").read_text().split()[0])
        return eddsa.new(eddsa.import_private_key(seed), "rfc8032").sign(hash_)

    place = Place(tmp_path / "data")
    with monkeypatch.context() as then:
        then.setattr(Signer, "sign", before)
        with place.open() as store:
            store.settings.set("volume", "0.1")
    with place.open() as store:
        assert store.check_audit().broken is None
        store.settings.set("volume", "0.2")
        seen = store.check_audit()
        assert (seen.entries, seen.chains, seen.broken) == (2, 1, None)


def test_its_key_is_where_the_machine_says(tmp_path, monkeypatch):
    for name in ("PHYSIO_KIOSK_AUDIT_KEY_FILE", "CREDENTIALS_DIRECTORY"):
        monkeypatch.delenv(name, raising=False)
    beside = tmp_path / "data" / "audit.key"
    assert audit_key.place(tmp_path / "data") == beside
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert audit_key.place(tmp_path / "data") == beside, "this one was not handed over"
    handed_over = tmp_path / "physio-kiosk.audit"
    handed_over.touch()
    assert audit_key.place(tmp_path / "data") == handed_over
    monkeypatch.setenv("PHYSIO_KIOSK_AUDIT_KEY_FILE", str(tmp_path / "elsewhere"))
    assert audit_key.place(tmp_path / "data") == tmp_path / "elsewhere"


@pytest.mark.parametrize(
    "written",
    [
        *(b"", b"one word", b"00 11", b"ab" * 32 + b" 11", b"\xff" * 64 + b" " + b"00" * 32),
        *(b"ab" * seed + b" " + b"00" * chain for seed, chain in ((31, 32), (33, 32), (32, 33))),
    ],
)
def test_what_is_no_key_is_told_and_never_taken_for_none(tmp_path, written):
    (tmp_path / "audit.key").write_bytes(written)
    with pytest.raises(KioskError, match="cannot be read"):
        audit_key.find_signer(tmp_path / "audit.key")
    assert audit_key.own_chain(tmp_path) is None
    assert (tmp_path / "audit.key").read_bytes() == written


def test_a_chain_is_known_by_its_key(tmp_path):
    assert audit_key.own_chain(tmp_path) is None
    made = audit_key.make_signer(tmp_path / "audit.key")
    assert audit_key.own_chain(tmp_path) == made.chain


def test_the_key_is_the_one_handed_over_where_there_is_one(tmp_path, monkeypatch):
    monkeypatch.delenv("PHYSIO_KIOSK_AUDIT_KEY_FILE", raising=False)
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)
    data, given = tmp_path / "data", tmp_path / "given"
    given.mkdir()
    own = data / audit_key.FILE
    assert audit_key.place(data) == own
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(given))
    assert audit_key.place(data) == own
    (given / "physio-kiosk.audit").touch()
    assert audit_key.place(data) == given / "physio-kiosk.audit"
    monkeypatch.setenv("PHYSIO_KIOSK_AUDIT_KEY_FILE", str(tmp_path / "elsewhere"))
    assert audit_key.place(data) == tmp_path / "elsewhere"
