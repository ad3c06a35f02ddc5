"""What another library signed before is still good, and its chain goes on."""

from Cryptodome.Signature import eddsa

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
