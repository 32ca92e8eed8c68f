"""What looks wrong in a record, or keeps it from counting, or is worth knowing."""

from collections.abc import Iterator
from datetime import date

from zi.model.bentuk.bukti import BuktiDicabut
from zi.model.bukti import NAMA_BUKTI, Bukti
from zi.model.checks.ganjil_rencana import nama_di_luar_tim
from zi.model.checks.tahun_lain import tahun_lain
from zi.model.hari import tulis
from zi.model.jenis import kurang
from zi.model.naskah import Letak
from zi.model.rencana import Indikator, Rencana
from zi.model.temuan import Temuan

_JAUH = 90  # days before its periode opens, from which an early record looks wrong


def periksa(bukti: Bukti, rencana: Rencana, folder: frozenset[str], per: date) -> Iterator[Temuan]:
    """Give every peringatan and keterangan on one record as of ``per``.

    ``folder`` are the paths of all records, among which a replacement must be.
    """
    indikator = rencana.menurut_id.get(bukti.id)
    if bukti.isi.dicabut:
        yield from _dicabut(bukti, bukti.isi.dicabut, folder, per)
    elif indikator and not bukti.cacat:
        if rencana.jenis_pasti:
            yield from _kelengkapan(bukti, indikator)
        yield from _juga(bukti, rencana)
        yield from _hari(bukti, indikator, per)
    yield from _isi(bukti, rencana)
    for satu in bukti.subfolder:
        pesan = "Isi subfolder tidak dihitung."
        yield Temuan("ZI049", Letak(satu), pesan, "Pindahkan berkasnya langsung ke folder bukti, lalu hapus subfolder.")
    yield from tahun_lain(bukti, rencana)


def _letak(bukti: Bukti, *jalan: str | int) -> Letak:
    """Give a place in the record's bukti.yaml; the folder when it has none."""
    return bukti.simpul.letak_anak(*jalan) if bukti.simpul else Letak(bukti.folder)


def _kelengkapan(bukti: Bukti, indikator: Indikator) -> Iterator[Temuan]:
    """Name empty files, what is missing, and attachments; a missing paper is not told twice."""
    kosong = [satu for satu in bukti.berkas if satu.kosong]
    for satu in kosong:
        pesan = f"“{satu.nama}” kosong (0 byte), jadi tidak dihitung."
        yield Temuan("ZI046", Letak(f"{bukti.folder}/{satu.nama}", 1, 1), pesan, "Ganti dengan berkas yang berisi.")
    lampiran = [satu.nama for satu in bukti.berkas if satu.jenis is None and not satu.kosong]
    calon = [nama for nama in lampiran if not _mirip_bukti_yaml(nama)]
    ada = bukti.jenis_ada | {satu.jenis for satu in kosong if satu.jenis}
    hilang = kurang(indikator.dokumen, ada)
    if hilang and (bukti.berkas or bukti.simpul):
        pesan = f"Belum terhitung pada {bukti.id} {bukti.kode}; masih kurang: {', '.join(hilang)}."
        yield Temuan("ZI047", Letak(bukti.folder), pesan, _saran_kurang(hilang, calon))
    if calon != lampiran or not hilang:
        for nama in lampiran if not hilang else [satu for satu in lampiran if satu not in calon]:
            saran = _saran_nama(nama)
            pesan = f"“{nama}” tidak dikenali jenisnya, jadi dianggap lampiran."
            yield Temuan("ZI048", Letak(f"{bukti.folder}/{nama}", 1, 1), pesan, saran)


def _saran_nama(nama: str) -> str:
    if _mirip_bukti_yaml(nama):
        return f"Ganti namanya menjadi {NAMA_BUKTI} bila itu keterangan buktinya."
    return "Awali namanya dengan jenis dokumennya, misalnya laporan-….pdf, bila itu dokumen yang diminta."


def _mirip_bukti_yaml(nama: str) -> bool:
    """Tell whether a file was probably meant to be bukti.yaml: another case, .yml, or .txt behind it."""
    return nama.lower().removesuffix(".txt") in {NAMA_BUKTI, "bukti.yml"}


def _saran_kurang(hilang: tuple[str, ...], lampiran: list[str]) -> str:
    contoh = hilang[0].split(" atau ")[0]
    if lampiran:
        nama = f"{contoh}-{lampiran[0]}"
        return (
            f"Bila “{lampiran[0]}” itu {contoh}, ganti namanya menjadi “{nama}”; bila bukan, tambahkan berkas {contoh}."
        )
    contoh = "foto, video, atau tangkapan-layar" if contoh == "dokumentasi" else contoh
    return f"Tambahkan ke folder itu berkas yang namanya diawali {contoh}."


def _juga(bukti: Bukti, rencana: Rencana) -> Iterator[Temuan]:
    """Look at the record from the other periode it names: the same questions as at its own."""
    sudah = set[str]()
    for urut, rujukan in enumerate(bukti.isi.juga):
        letak = _letak(bukti, "juga", urut)
        if rujukan in sudah:
            pesan = f"“juga” menyebut {rujukan} dua kali; terhitung sekali."
            yield Temuan("ZI056", letak, pesan, "Hapus salah satunya.")
            continue
        sudah.add(rujukan)
        id_indikator, _, kode = rujukan.partition("/")
        if lain := rencana.menurut_id.get(id_indikator):
            yield from _lebih_awal(bukti, lain, kode, letak)
            hilang = kurang(lain.dokumen, bukti.jenis_ada)
            if hilang and rencana.jenis_pasti:
                pesan = f"Belum terhitung pada {id_indikator} {kode}; masih kurang: {', '.join(hilang)}."
                yield Temuan("ZI047", letak, pesan, _saran_kurang(hilang, []))


def _hari(bukti: Bukti, indikator: Indikator, per: date) -> Iterator[Temuan]:
    letak = Letak(bukti.folder)
    if bukti.tanggal > per:
        pesan = f"Tanggal bukti, {tulis(bukti.tanggal)}, belum tiba; belum dihitung."
        yield Temuan("ZI052", letak, pesan, "Betulkan tanggal pada nama foldernya bila salah.")
    yield from _lebih_awal(bukti, indikator, bukti.kode, letak)


def _lebih_awal(bukti: Bukti, indikator: Indikator, kode: str, letak: Letak) -> Iterator[Temuan]:
    periode = indikator.periode_kode(kode)
    hari = (periode.mulai - bukti.tanggal).days if periode else 0
    if hari > 0:
        pesan = f"Tanggal bukti, {tulis(bukti.tanggal)}, {hari} hari sebelum {kode} mulai; tetap dihitung."
        saran = "Pastikan bukti ini memang untuk periode itu."
        yield Temuan("ZI054" if hari > _JAUH else "ZI053", letak, pesan, saran)


def _dicabut(bukti: Bukti, dicabut: BuktiDicabut, folder: frozenset[str], per: date) -> Iterator[Temuan]:
    pesan = f"Bukti ini dicabut pada {tulis(dicabut.tanggal)}: {dicabut.alasan}"
    yield Temuan("ZI058", _letak(bukti, "dicabut"), pesan, "Tidak perlu tindakan; bukti ini tidak dihitung.")
    if dicabut.tanggal > per:
        pesan = f"Tanggal pencabutan, {tulis(dicabut.tanggal)}, belum tiba."
        yield Temuan("ZI052", _letak(bukti, "dicabut", "tanggal"), pesan, "Betulkan tanggalnya.")
    pengganti = (dicabut.pengganti or "").strip("/")
    if pengganti and pengganti not in folder:
        pesan = f"Pengganti “{pengganti}” bukan folder bukti yang ada."
        yield Temuan(
            "ZI059", _letak(bukti, "dicabut", "pengganti"), pesan, "Tulis jalur folder buktinya dari evidence/."
        )


def _isi(bukti: Bukti, rencana: Rencana) -> Iterator[Temuan]:
    """Look at what bukti.yaml says: links without a file, and people who are not in the team."""
    if bukti.isi.tautan and not any(not satu.kosong for satu in bukti.berkas):
        pesan = "Bukti ini hanya tautan, tanpa satu pun berkas."
        yield Temuan("ZI057", _letak(bukti, "tautan"), pesan, "Simpan juga tangkapan layarnya.")
    for urut, nama in enumerate(bukti.isi.pelaksana):
        yield from nama_di_luar_tim(nama, _letak(bukti, "pelaksana", urut), rencana)
