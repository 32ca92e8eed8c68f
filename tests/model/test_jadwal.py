"""What the words for a schedule mean, and which words are refused.

A reading is written ``kode mulai..tenggat``, several with ``; `` between them. The plan year is 2026
where nothing else is said.
"""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zi.model import jadwal
from zi.model.jadwal import Ditolak
from zi.model.waktu import KATA

BERKAS = Path(__file__).parents[1] / "data" / "varian.tsv"
PELAN = settings(derandomize=True, deadline=None, database=None)

TW1, TW2 = "TW1 2026-01-01..2026-03-31", "TW2 2026-04-01..2026-06-30"
TW3, TW4 = "TW3 2026-07-01..2026-09-30", "TW4 2026-10-01..2026-12-31"
SM1, SM2 = "SM1 2026-01-01..2026-06-30", "SM2 2026-07-01..2026-12-31"
TH = "TH 2026-01-01..2026-12-31"
TRIWULANAN = f"{TW1}; {TW2}; {TW3}; {TW4}"
SEMESTERAN = f"{SM1}; {SM2}"
BULANAN = (
    "B01 2026-01-01..2026-01-31; B02 2026-02-01..2026-02-28; B03 2026-03-01..2026-03-31; B04 2026-04-01..2026-04-30; "
    "B05 2026-05-01..2026-05-31; B06 2026-06-01..2026-06-30; B07 2026-07-01..2026-07-31; B08 2026-08-01..2026-08-31; "
    "B09 2026-09-01..2026-09-30; B10 2026-10-01..2026-10-31; B11 2026-11-01..2026-11-30; B12 2026-12-01..2026-12-31"
)
AWAL_TRIWULAN = (
    "TW1 2026-04-01..2026-04-07; TW2 2026-07-01..2026-07-07; TW3 2026-10-01..2026-10-07; TW4 2027-01-01..2027-01-07"
)

KEPUTUSAN = {  # the decree's own six schedules: their reading, and the triwulan of each periode
    "Januari 2026": ("B01 2026-01-01..2026-01-31", [1]),
    "Januari s.d. Februari 2026": ("B01-B02 2026-01-01..2026-02-28", [1]),
    "Per Triwulan": (TRIWULANAN, [1, 2, 3, 4]),
    "Per Triwulan (minggu pertama bulan April, Juli, Oktober dan Januari 2027)": (AWAL_TRIWULAN, [1, 2, 3, 4]),
    "Per Semester": (SEMESTERAN, [2, 4]),
    "Per Tahun": (TH, [4]),
}

VARIAN = {  # every waktu of varian.tsv: its reading, or why it is refused
    r"Januari s.d. Desember 2026": "B01-B12 2026-01-01..2026-12-31",
    r"Per Semester": SEMESTERAN,
    r"Januari 2026": "B01 2026-01-01..2026-01-31",
    r"Januari s.d. Februari 2026": "B01-B02 2026-01-01..2026-02-28",
    r"Per Triwulan": TRIWULANAN,
    r"Per Triwulan (minggu pertama bulan April, Juli, Oktober dan Januari 2027)": AWAL_TRIWULAN,
    r"Desember 2026": "B12 2026-12-01..2026-12-31",
    r"Per Tahun": TH,
    r"Februari 2026": "B02 2026-02-01..2026-02-28",
    r"Januari s.d. Maret 2026": "B01-B03 2026-01-01..2026-03-31",
    r"Triwulan I": TW1,
    r"Triwulan II": TW2,
    r"Triwulan III": TW3,
    r"Triwulan IV": TW4,
    r"Triwulan I-IV": TRIWULANAN,
    r"Triwulan II-IV": f"{TW2}; {TW3}; {TW4}",
    r"Triwulan I/II/III/IV": TRIWULANAN,
    r"TW I": TW1,
    r"TW II": TW2,
    r"Semester I": SM1,
    r"Tahunan": TH,
    r"B06": "B06 2026-06-01..2026-06-30",
    r"B09": "B09 2026-09-01..2026-09-30",
    r"Minggu II Februari": "2026-02-14 2026-02-08..2026-02-14",
    r"minggu II Maret\r\n": "2026-03-14 2026-03-08..2026-03-14",
    r"Minggu III Maret": "2026-03-21 2026-03-15..2026-03-21",
    r"Minggu IV Maret - minggu I April\r\n": "2026-04-07 2026-03-22..2026-04-07",
    r"7-10 Maret 2017": "2017-03-10 2017-03-07..2017-03-10",
    r"0930-11.30/17 maret 2017": "refused: a clock time, and 0930 is no number of a day",
    r"16 Maret 2017": "2017-03-16 2017-03-16..2017-03-16",
    r"20/21 Maret 2017": "refused: / between days may be a range, a list or a choice",
    r"2018-12-03": "2018-12-03 2018-12-03..2018-12-03",
    r"01/04/2018": "2018-04-01 2018-04-01..2018-04-01",
    r"30/03/2017": "2017-03-30 2017-03-30..2017-03-30",
    r"1 juli 2018": "2018-07-01 2018-07-01..2018-07-01",
    r"16 Agustus 2018": "2018-08-16 2018-08-16..2018-08-16",
    r"Juli 2019": "2019-B07 2019-07-01..2019-07-31",
    r"april 2018": "2018-B04 2018-04-01..2018-04-30",
    r"juni 2017": "2017-B06 2017-06-01..2017-06-30",
    r"Jun 2020": "2020-B06 2020-06-01..2020-06-30",
    r"Appril 2020": "refused: no month is spelt so",
    r"10 Nopember 2018": "2018-11-10 2018-11-10..2018-11-10",
    r"1 Sept 2018": "2018-09-01 2018-09-01..2018-09-01",
    r"18 Nov 2019": "2019-11-18 2019-11-18..2019-11-18",
    r"10 Semtember 2019": "refused: no month is spelt so",
    r"09 Novmber 2018": "refused: no month is spelt so",
    r"8 JUli 2019": "2019-07-08 2019-07-08..2019-07-08",
    r"22 maret 2019": "2019-03-22 2019-03-22..2019-03-22",
    r"2 Januari  2019": "2019-01-02 2019-01-02..2019-01-02",
    r"28.08.2018": "2018-08-28 2018-08-28..2018-08-28",
    r"08.606.2018": "refused: 606 is no month",
    r"\t31/08/2018": "2018-08-31 2018-08-31..2018-08-31",
    r"\t19-9-2018": "2018-09-19 2018-09-19..2018-09-19",
    r"30 - November - 2018": "2018-11-30 2018-11-30..2018-11-30",
    r"01 - Juni -2018": "2018-06-01 2018-06-01..2018-06-01",
    r"30-Agustus-2018": "2018-08-30 2018-08-30..2018-08-30",
    r"30 November2018": "2018-11-30 2018-11-30..2018-11-30",
    r"1Juni 2019": "2019-06-01 2019-06-01..2019-06-01",
    r"10Februari 2019": "2019-02-10 2019-02-10..2019-02-10",
    r"01/042019": "refused: one mark where a date has two",
    r"01/06.2018": "refused: two kinds of mark in one date",
    r"25/04/ 2019": "2019-04-25 2019-04-25..2019-04-25",
    r"07-31/03/2018": "2018-03-31 2018-03-07..2018-03-31",
    r"31 Agustus": "2026-08-31 2026-08-31..2026-08-31",
    r"02 Oktober": "2026-10-02 2026-10-02..2026-10-02",
    r"10/10/19": "refused: a year has four digits",
    r"31/06/2018": "refused: June has no 31st day",
    r"31 Nopember 2019": "refused: November has no 31st day",
    r"Juli s.d. Desember 2026": "B07-B12 2026-07-01..2026-12-31",
    r"Semester II": SM2,
    r"Paling lambat 3 (tiga) hari kerja sebelum akhir Desember 2026": "refused: working days",
    r"12 s.d 14 Juli 2026": "2026-07-14 2026-07-12..2026-07-14",
    r"22 april sd 3 Mei 2024": "2024-05-03 2024-04-22..2024-05-03",
    r"berkala (bulanan, triwulanan, semesteran dan tahunan)": "refused: berkala names no deadline",
    r"triwulanan/semesteran": "refused: two frequencies",
    r"per bulan/triwulan/semester": "refused: three frequencies",
    r"bulanan": BULANAN,
    r"14 s.d 22 Agustus 2023": "2023-08-22 2023-08-14..2023-08-22",
    r"bulan jan – maret 24": "refused: a year has four digits",
    r"Triwulan II 2026": TW2,
    r"Triwulan I s.d. II": f"{TW1}; {TW2}",
    r"BULANAN": BULANAN,
    r"TRIWULANAN": TRIWULANAN,
    r"SEMESTERAN": SEMESTERAN,
    r"TAHUNAN": TH,
    r"Bulan Mei s/d Desember 2022": "2022-B05-B12 2022-05-01..2022-12-31",
    r"Februari s.d. Desember 2024": "2024-B02-B12 2024-02-01..2024-12-31",
    r"Agustus s.d. Desember 2023": "2023-B08-B12 2023-08-01..2023-12-31",
    r"setiap triwulan (per 3 bulan)": TRIWULANAN,
    r"Hari Minggu pertama setiap bulan, pukul 09.00 WIB": "refused: a day of the week, and a clock time",
    r"Tahun 2023 (Semester I dan II) dan 2024 (Semester I)": "refused: brackets after a year",
    r"SEMESTER II / KUMULATIF (TRIWULAN I S.D. IV)": "refused: kumulatif is unknown, and two readings are offered",
    r"2026, TW I, TW II, TW III": "refused: a bare year in the list, and none at its end",
    r"minimal satu tahun sekali": "refused: minimal is a bound",
    r"paling lambat 19 Juli 2022": "refused: before the first day of the plan year",
    r"secara bulanan": BULANAN,
    r"secara triwulanan": TRIWULANAN,
    r"secara semesteran": SEMESTERAN,
    r"secara tahunan": TH,
}

ATURAN = {  # the rules, one after the other
    "Per Triwulan (April, Juli, Oktober dan Januari 2027)": (
        "TW1 2026-04-01..2026-04-30; TW2 2026-07-01..2026-07-31; TW3 2026-10-01..2026-10-31; TW4 2027-01-01..2027-01-31"
    ),
    "Jan.-Mar. 2026": "B01-B03 2026-01-01..2026-03-31",
    "Minggu ke-3 dan ke-4 Maret": "2026-03-21 2026-03-15..2026-03-21; 2026-03-31 2026-03-22..2026-03-31",
    "Triwulan kedua dan keempat": "TW2 2026-04-01..2026-06-30; TW4 2026-10-01..2026-12-31",
    "Januari -\nMaret 2026": "B01-B03 2026-01-01..2026-03-31",
    "Per Semester\n(Juli,\nJanuari 2027)": "SM1 2026-07-01..2026-07-31; SM2 2027-01-01..2027-01-31",
    # year
    "Maret": "B03 2026-03-01..2026-03-31",
    "Januari (N+1)": "2027-B01 2027-01-01..2027-01-31",
    "Januari ( n + 1 )": "2027-B01 2027-01-01..2027-01-31",
    "Januari 2025 s.d. Maret 2026": "2026-03-31 2025-01-01..2026-03-31",
    "Oktober s.d. Januari 2027": "2027-01-31 2026-10-01..2027-01-31",
    "28 Desember s.d. 3 Januari 2027": "2027-01-03 2026-12-28..2027-01-03",
    "28 Desember s.d. Januari 2027": "2027-01-31 2026-12-28..2027-01-31",
    "Januari 2026 dan Maret": "B01 2026-01-01..2026-01-31; B03 2026-03-01..2026-03-31",
    "B11-B02 2027": (
        "B11 2026-11-01..2026-11-30; B12 2026-12-01..2026-12-31; "
        "2027-B01 2027-01-01..2027-01-31; 2027-B02 2027-02-01..2027-02-28"
    ),
    "Triwulan IV s.d. I 2027": f"{TW4}; 2027-TW1 2027-01-01..2027-03-31",
    # joining
    "Juli, Des 2021": "2021-B07 2021-07-01..2021-07-31; 2021-B12 2021-12-01..2021-12-31",
    "Oktober dan Januari 2027": "B10 2026-10-01..2026-10-31; 2027-B01 2027-01-01..2027-01-31",
    "April, dan Juli": "B04 2026-04-01..2026-04-30; B07 2026-07-01..2026-07-31",
    "Juli\nOktober": "B07 2026-07-01..2026-07-31; B10 2026-10-01..2026-10-31",
    "• Juli\n\n• Oktober\n": "B07 2026-07-01..2026-07-31; B10 2026-10-01..2026-10-31",
    "Juli s.d.\nOktober": "B07-B10 2026-07-01..2026-10-31",
    "- Juli": "B07 2026-07-01..2026-07-31",
    "Januari-Maret, Juli 2026": "B01-B03 2026-01-01..2026-03-31; B07 2026-07-01..2026-07-31",
    "12 s.d. 14, 20 Juli": "2026-07-14 2026-07-12..2026-07-14; 2026-07-20 2026-07-20..2026-07-20",
    "12 dan 14 Juli": "2026-07-12 2026-07-12..2026-07-12; 2026-07-14 2026-07-14..2026-07-14",
    "5 Januari s.d. Maret": "2026-03-31 2026-01-05..2026-03-31",
    "Januari s.d. 5 Maret": "2026-03-05 2026-01-01..2026-03-05",
    "Triwulan I, 2 dan IV": f"{TW1}; {TW2}; {TW4}",
    "TW I-II, IV": f"{TW1}; {TW2}; {TW4}",
    "Semester I/II": SEMESTERAN,
    "B01/B03": "B01 2026-01-01..2026-01-31; B03 2026-03-01..2026-03-31",
    # frequency
    "setiap 3 (tiga) bulan": TRIWULANAN,
    "setiap 3 (3) bulan": TRIWULANAN,
    "dua bulan sekali": (
        "B01-B02 2026-01-01..2026-02-28; B03-B04 2026-03-01..2026-04-30; B05-B06 2026-05-01..2026-06-30; "
        "B07-B08 2026-07-01..2026-08-31; B09-B10 2026-09-01..2026-10-31; B11-B12 2026-11-01..2026-12-31"
    ),
    "setiap 4 bulan": "B01-B04 2026-01-01..2026-04-30; B05-B08 2026-05-01..2026-08-31; B09-B12 2026-09-01..2026-12-31",
    "enam bulan sekali": SEMESTERAN,
    "tiap triwulan": TRIWULANAN,
    "Per Tahun 2027": "2027-TH 2027-01-01..2027-12-31",
    "Per Tahun: ": TH,
    "pada bulan Maret tahun 2026.": "B03 2026-03-01..2026-03-31",
    "sepanjang semester I": SM1,
    # week
    "Minggu I Maret": "2026-03-07 2026-03-01..2026-03-07",
    "Minggu IV Februari": "2026-02-28 2026-02-22..2026-02-28",
    "Minggu ke-2 Maret": "2026-03-14 2026-03-08..2026-03-14",
    "minggu ketiga bulan Maret": "2026-03-21 2026-03-15..2026-03-21",
    "minggu I dan II Maret": "2026-03-07 2026-03-01..2026-03-07; 2026-03-14 2026-03-08..2026-03-14",
    "minggu 1 dan minggu 2 bulan Maret": "2026-03-07 2026-03-01..2026-03-07; 2026-03-14 2026-03-08..2026-03-14",
    "Minggu I Maret dan III April": "2026-03-07 2026-03-01..2026-03-07; 2026-04-21 2026-04-15..2026-04-21",
    "minggu pertama bulan April, Juli": "2026-04-07 2026-04-01..2026-04-07; 2026-07-07 2026-07-01..2026-07-07",
    "Per Triwulan (minggu pertama bulan Januari, April, Juli, Oktober)": (
        "TW1 2026-01-01..2026-01-07; TW2 2026-04-01..2026-04-07; TW3 2026-07-01..2026-07-07; TW4 2026-10-01..2026-10-07"
    ),
    "Per Semester (minggu I Juli dan Januari 2027)": "SM1 2026-07-01..2026-07-07; SM2 2027-01-01..2027-01-07",
    "Per Triwulan (7 April, 7 Juli, 7 Oktober dan 7 Januari (N+1))": (
        "TW1 2026-04-07..2026-04-07; TW2 2026-07-07..2026-07-07; TW3 2026-10-07..2026-10-07; TW4 2027-01-07..2027-01-07"
    ),
    # dates
    "29/02/2024": "2024-02-29 2024-02-29..2024-02-29",
    "tanggal 7 bulan Maret tahun 2026": "2026-03-07 2026-03-07..2026-03-07",
    "7 Ags. 2026": "2026-08-07 2026-08-07..2026-08-07",
    "1/2/2026 s.d. 3.4.2026": "2026-04-03 2026-02-01..2026-04-03",
    "paling lambat 31 Maret": "2026-03-31 2026-01-01..2026-03-31",
    "selambat-lambatnya 31/01/2027": "2027-01-31 2026-01-01..2027-01-31",
}

TOLAK = {  # what is not certain is refused: the words, and what the reason says
    # year
    "Desember s.d. Januari": "tidak ada tahun yang menjelaskannya",
    "Desember, Januari": "tidak ada tahun yang menjelaskannya",
    "Desember, Januari 2026, Maret": "tidak ada tahun yang menjelaskannya",
    "Triwulan IV dan I": "tidak ada tahun yang menjelaskannya",
    "31 s.d. 2 Mei 2026": "tidak ada tahun yang menjelaskannya",
    "Desember 2026 s.d. Januari 2026": "urutan waktunya mundur",
    "Januari 2027 dan Maret": "bagian yang terakhir tidak bertahun",
    "Januari 26": "tahun harus empat angka",
    "1-2-26": "tahun harus empat angka",
    "Maret 20266": "“20266” tidak dikenal",
    "Maret 0999": "“0999” tidak dikenal",
    "2026": "hanya menyebut tahun",
    # joining
    "Triwulan I atau II": "“atau” menyisakan pilihan",
    "Januari/Februari": "“/” tidak jelas",
    "Januari s.d. Maret s.d. Mei": "lebih dari dua ujung",
    "Januari dan": "bagian yang kosong",
    ", Januari": "bagian yang kosong",
    ", Januari,": "bagian yang kosong",
    "Triwulan I,/II": "bagian yang kosong",
    "Triwulan I/,II": "bagian yang kosong",
    "- Januari\nMaret": "sebagian baris berawal butir",
    "Januari dan 7 Maret": "jenis waktu dicampur dalam satu daftar: bulan, tanggal",
    "Triwulan I dan Semester II": "jenis waktu dicampur dalam satu daftar: semester, triwulan",
    "Triwulan I s.d. Semester II": "jenis waktu dicampur dalam satu rentang: semester, triwulan",
    "Minggu I April s.d. Juli": "jenis waktu dicampur dalam satu rentang: bulan, minggu",
    "Januari, Januari": "B01 dan B01 bertumpang tindih",
    "1-7 April, 7-9 April": "2026-04-07 dan 2026-04-09 bertumpang tindih",
    "Januari s.d. Maret, Maret s.d. Mei": "bertumpang tindih",
    "3-1-4-2026": "tanda “-” dipakai sebagai rentang dan di dalam tanggal",
    "(Januari)": "kurung hanya dapat dibaca",
    "Triwulan (1 April, 1 Juli, 1 Oktober, 31 Desember)": "kurung hanya dapat dibaca",
    "Per Triwulan (per 3 bulan (per 3 bulan))": "kurung hanya dapat dibaca",
    # frequency
    "Triwulan": "tidak jelas apakah setiap Triwulan atau satu kali",
    "tahun 2026": "tidak jelas apakah setiap tahun atau satu kali",
    "Triwulan dan Semester": "saja tidak menyebut yang ke berapa",
    "harian": "tenggat harian tidak dapat dihitung",
    "setiap hari": "tenggat harian tidak dapat dihitung",
    "mingguan": "tenggat mingguan tidak dapat dihitung",
    "minggu sekali": "tenggat mingguan tidak dapat dihitung",
    "sewaktu-waktu": "tidak menyebut tenggat yang pasti",
    "setiap 5 bulan": "tidak membagi satu tahun",
    "setiap 0 bulan": "tidak membagi satu tahun",
    "setiap 3 (dua) bulan": "angka dan hurufnya tidak sama",
    "per triwulan II": "frekuensi bercampur dengan kata lain",
    "Per Triwulan dan Per Semester": "frekuensi bercampur dengan kata lain",
    "Per Triwulan (per semester)": "berbeda dari yang di depannya",
    "7": "angka 7 tidak menyebut bulannya",
    "II": "angka II tidak jelas menghitung apa",
    "V Maret": "angka V tidak jelas menghitung apa",
    "Triwulan I, III Maret": "angka III tidak jelas menghitung apa",
    "Triwulan 5": "triwulan 5 tidak ada; yang ada 1 sampai 4",
    "Triwulan I, 5": "triwulan 5 tidak ada; yang ada 1 sampai 4",
    "B13": "“B13” tidak dikenal",
    "akhir Maret; selesai": "“akhir”, “;”, “selesai” tidak dikenal",
    "Januari Februari": "bukan satu titik waktu",
    "Maret bulan": "bukan satu titik waktu",
    "3 bulan": "bukan satu titik waktu",
    "": "tidak ada kata yang menyebut waktu",
    "pada.": "tidak ada kata yang menyebut waktu",
    # week
    "Minggu V Maret": "minggu IV sampai akhir bulan",
    "minggu ke-0 Maret": "minggu IV sampai akhir bulan",
    "Minggu 2 Maret": "“Minggu 2 Maret” dapat berarti hari Minggu tanggal 2 atau minggu II",
    "minggu kedua": "minggu ke-2 tidak menyebut bulannya",
    "Hari Minggu 8 Maret": "hari dalam pekan bukan tanggal",
    "Per Triwulan (minggu pertama bulan April)": "ada 4 triwulan, tetapi 1 tanggal di dalam kurung",
    "Per Semester (1 Juli, 1 Oktober, 1 Desember)": "ada 2 semester, tetapi 3 tanggal di dalam kurung",
    "Per Semester (1 Juni dan 31 Juni)": "31 Juni 2026 tidak ada",
    "Per Semester (1 Maret dan 1 April)": "April 2026 jatuh sebelum semester 2 mulai; maksudnya April 2027?",
    "Per Tahun (7 Januari 2027)": "hanya untuk “Per Triwulan” dan “Per Semester”",
    # dates
    "29 Februari 2026": "29 Februari 2026 tidak ada",
    "32/01/2026": "32 Januari 2026 tidak ada",
    "32/12/2026": "32 Desember 2026 tidak ada",
    "01/00/2026": "1 bulan 0 2026 tidak ada",
    "01/13/2026": "1 bulan 13 2026 tidak ada",
    "001 Maret": "“001” tidak dikenal",
    "0 Maret": "tanggal 0 tidak ada; yang ada 1 sampai 31",
    "12 s.d. Juli": "angka 12 tidak menyebut bulannya",
    "pukul 09.00": "jam tidak dapat menjadi tenggat",
    "5 hari kerja": "hari kerja tidak dapat dihitung",
    "paling lambat Maret": "harus ada satu tanggal",
    "paling lambat 12": "harus ada satu tanggal",
    "7 April paling lambat": "harus ada satu tanggal",
    "paling lambat 31 Desember 2025": "sebelum tahun rencana 2026",
    "31/12/0000": "“0000” tidak dikenal",
    "0000-12-31": "“0000” tidak dikenal",
    "1/deſ/2026": "“1/deſ/2026” tidak dikenal",  # a letter that only looks like an s
    "deſ. 2026": "“deſ.” tidak dikenal",
    "minggu pertama bulan April s.d. Juli": "berlaku untuk setiap bulan dalam rentang",
    "Per Semester (Triwulan II dan IV)": "harus ada tanggal, minggu, atau bulan",
    "Per Triwulan (7 April, 7 Juli, 7 Oktober dan 7 Januari 2026)": "maksudnya Januari 2027?",
    "Januari\n" * 100: "terlalu panjang",
    # slips that the calendar would explain by a year
    "9 Maret s.d. 5 Maret 2026": "urutan waktunya mundur",
    "12 Mei, 5 Mei 2026": "urutan waktunya mundur",
    "Minggu III Maret s.d. Minggu I Maret 2026": "urutan waktunya mundur",
    "Jan s.d. Jan 2027": "kedua ujung rentangnya sama",
    "1 Mei s.d. 1 Mei 2027": "kedua ujung rentangnya sama",
    "Per Triwulan (April, Juli, Oktober, Januari 2028)": "terlalu jauh sesudah triwulan 4",
    "Per Semester (Juni, Desember 2027)": "terlalu jauh sesudah semester 2",
    "- TW I - TW III": "sebagian baris berawal butir",
    "- Januari - Maret 2026": "sebagian baris berawal butir",
    "ke-3 Maret": "angka III tidak jelas menghitung apa",
    "ke-40 Maret": "angka 40 tidak jelas menghitung apa",
}


def arti(teks: str, tahun: int = 2026) -> str:
    """Write what a text means, or that it is refused."""
    hasil = jadwal.baca(teks, tahun)
    if isinstance(hasil, Ditolak):
        return "refused"
    return "; ".join(f"{satu.kode} {satu.mulai}..{satu.tenggat}" for satu in hasil)


@pytest.mark.parametrize(("teks", "harapan"), KEPUTUSAN.items())
def test_the_schedules_of_the_decree(teks: str, harapan: tuple[str, list[int]]) -> None:
    """The decree's own words have the dates and quarters that the decree means."""
    hasil = jadwal.baca(teks, 2026)
    assert not isinstance(hasil, Ditolak)
    assert (arti(teks), [satu.triwulan for satu in hasil]) == harapan


@pytest.mark.parametrize(("teks", "harapan"), VARIAN.items())
def test_what_other_offices_write(teks: str, harapan: str) -> None:
    """Words that offices really write are read by the rules, or refused."""
    nyata = teks.replace(r"\r", "\r").replace(r"\n", "\n").replace(r"\t", "\t")
    assert arti(nyata) == ("refused" if harapan.startswith("refused: ") else harapan)


def test_the_table_has_every_variant() -> None:
    """The table above and the schedules of varian.tsv are the same strings."""
    baris = BERKAS.read_text(encoding="utf-8").splitlines()
    assert {satu.removeprefix("waktu\t") for satu in baris if satu.startswith("waktu\t")} == VARIAN.keys()


@pytest.mark.parametrize(("teks", "harapan"), ATURAN.items())
def test_the_rules(teks: str, harapan: str) -> None:
    """Year, joining, frequency, week and dates are read by their rules."""
    assert arti(teks) == harapan


@pytest.mark.parametrize(("teks", "sebab"), TOLAK.items())
def test_what_is_not_certain_is_refused(teks: str, sebab: str) -> None:
    """Words that are not certain are refused, and the reason says what is the matter."""
    hasil = jadwal.baca(teks, 2026)
    assert isinstance(hasil, Ditolak)
    assert sebab in hasil.alasan


def test_a_refusal_tells_what_was_understood() -> None:
    """A refusal repeats the known words, in their order."""
    hasil = jadwal.baca("pada akhir Maret 2026 atau  April", 2026)
    assert isinstance(hasil, Ditolak)
    assert hasil.terbaca == "Maret 2026 April"


@pytest.mark.parametrize(
    ("teks", "triwulan"),
    [
        ("Maret dan April 2026", [1, 2]),
        ("Juni s.d. Juli 2026", [3]),
        ("Mei 2025", [1]),
        ("Mei 2027", [4]),
        ("Per Semester (7 Juli dan 7 Januari 2027)", [3, 4]),
        ("Per Triwulan (7 Januari, 7 Juli, 7 Oktober dan 7 Januari 2027)", [1, 2, 3, 4]),
        ("Per Triwulan 2027", [4, 4, 4, 4]),
    ],
)
def test_a_periode_is_counted_in_the_quarter_of_its_tenggat(teks: str, triwulan: list[int]) -> None:
    """The quarter is that of the tenggat, or the one reported on; before the plan year 1, after it 4."""
    hasil = jadwal.baca(teks, 2026)
    assert not isinstance(hasil, Ditolak)
    assert [satu.triwulan for satu in hasil] == triwulan


NAMA = [  # a month, and how it may be spelt
    ["Januari", "Jan"],
    ["Februari", "Pebruari", "Feb", "Peb"],
    ["Maret", "Mar"],
    ["April", "Apr"],
    ["Mei"],
    ["Juni", "Jun"],
    ["Juli", "Jul"],
    ["Agustus", "Agu", "Ags", "Agt"],
    ["September", "Sep", "Sept"],
    ["Oktober", "Okt"],
    ["November", "Nopember", "Nov", "Nop"],
    ["Desember", "Des"],
]
RENTANG = st.sampled_from(
    [" s.d. ", " s.d ", " s/d ", " sd ", " sampai dengan ", " hingga ", " - ", "-", " – ", "–", " s.d.\n"]
)
DAFTAR = st.sampled_from([", ", ",", " dan ", ", dan ", "\n", " ,\r\n", "\n- "])
ANGKA = [["I", "1"], ["II", "2"], ["III", "3"], ["IV", "4"]]
URUTAN = ["pertama", "kedua", "ketiga", "keempat"]
TAHUN = st.sampled_from([2026, 2026, 2024, 2025, 2027, 2030])

Tertulis = tuple[str, str]  # the words, and what they mean


def akhir(tahun: int, bulan: int) -> date:
    """Give the last day of a month."""
    return date(tahun + bulan // 12, bulan % 12 + 1, 1) - timedelta(days=1)


def bulanan(tahun: int, awal: int, sampai: int, nama: str) -> str:
    """Write the reading of some months under a kode of the plan year, or another year in front."""
    depan = "" if tahun == 2026 else f"{tahun}-"
    return f"{depan}{nama} {date(tahun, awal, 1)}..{akhir(tahun, sampai)}"


@st.composite
def bertahun(draw: st.DrawFn, tahun: int) -> str:
    """Write a year after something, or leave it out where it is the plan year."""
    khusus = {2026: ["", ""], 2027: [" (N+1)"]}
    return draw(st.sampled_from([f" {tahun}", f" tahun {tahun}", *khusus.get(tahun, [])]))


def bernama(bulan: int) -> st.SearchStrategy[str]:
    """Spell a month."""
    return st.sampled_from(NAMA[bulan - 1])


def berbutir(teks: str) -> str:
    """Give the first line of a list its bullet, where the others have one."""
    return f"- {teks}" if "\n- " in teks else teks


@st.composite
def bulan_bulan(draw: st.DrawFn) -> Tertulis:
    """Write one month, a range of months or an ascending list of them."""
    tahun = draw(TAHUN)
    nomor = sorted(draw(st.sets(st.integers(1, 12), min_size=1, max_size=5)))
    nama = [draw(st.sampled_from(["", "bulan ", "pada bulan "])) + draw(bernama(satu)) for satu in nomor]
    if len(nomor) == 2 and draw(st.booleans()):
        kode = f"B{nomor[0]:02}-B{nomor[1]:02}"
        return draw(RENTANG).join(nama) + draw(bertahun(tahun)), bulanan(tahun, nomor[0], nomor[1], kode)
    antara = draw(st.sampled_from(["", f" {tahun}"])) + draw(DAFTAR)
    teks = antara.join(nama) + (f" {tahun}" if str(tahun) in antara else draw(bertahun(tahun)))
    return berbutir(teks), "; ".join(bulanan(tahun, satu, satu, f"B{satu:02}") for satu in nomor)


@st.composite
def bertanggal(draw: st.DrawFn, hari: date) -> str:
    """Write one day in figures or with its month by name."""
    nama = draw(bernama(hari.month))
    pendek = [f"{hari.day} {nama}"] if hari.year == 2026 else []
    tanda = draw(st.sampled_from(["/", ".", "-", " / ", " - "]))
    bentuk = [
        f"{hari.day}{tanda}{hari.month}{tanda}{hari.year}",
        f"{hari:%d}{tanda}{hari:%m}{tanda}{hari.year}",
        f"{hari.day}{tanda}{nama}{tanda}{hari.year}",
        f"{hari.day} {nama} {hari.year}",
        f"{hari:%d} {nama}  {hari.year}",
        hari.isoformat(),
        *pendek,
    ]
    return draw(st.sampled_from(bentuk))


HARI = st.dates(date(2024, 1, 1), date(2028, 12, 31)) | st.dates(date(2026, 1, 1), date(2026, 12, 31))


@st.composite
def satu_hari(draw: st.DrawFn) -> Tertulis:
    """Write a single day, or everything up to it."""
    hari = draw(HARI)
    if hari.year >= 2026 and draw(st.booleans()):
        batas = draw(st.sampled_from(["paling lambat ", "selambat-lambatnya ", "Paling lambat tanggal "]))
        return batas + draw(bertanggal(hari)), f"{hari} 2026-01-01..{hari}"
    return draw(bertanggal(hari)), f"{hari} {hari}..{hari}"


@st.composite
def rentang_hari(draw: st.DrawFn) -> Tertulis:
    """Write a range of days, leaving out of its beginning what its end says."""
    mulai = draw(HARI)
    tenggat = mulai + timedelta(days=draw(st.integers(0, 20) | st.integers(0, 800)))
    serupa = mulai.year == tenggat.year
    bentuk = [draw(bertanggal(mulai)) if serupa or mulai.year != 2026 else f"{mulai:%d/%m/%Y}"]
    if serupa or (tenggat.year == mulai.year + 1 and mulai.timetuple()[1:3] > tenggat.timetuple()[1:3]):
        bentuk.append(f"{mulai.day} {draw(bernama(mulai.month))}")
    if mulai.replace(day=1) == tenggat.replace(day=1):
        bentuk.append(f"{mulai.day}")
    tahun = draw(bertahun(tenggat.year)) if serupa else f" {tenggat.year}"
    awal = draw(st.sampled_from(bentuk))
    ujung = [f"{tenggat.day} {draw(bernama(tenggat.month))}{tahun}", f"{tenggat:%d/%m/%Y}"]
    if not awal.isdigit():  # in "7 - 2026-03-14" the - would be the range and a part of the day
        ujung.append(tenggat.isoformat())
    teks = awal + draw(RENTANG) + draw(st.sampled_from(ujung))
    return teks, f"{tenggat} {mulai}..{tenggat}"


@st.composite
def bernomor(draw: st.DrawFn) -> Tertulis:
    """Write a range or list of triwulan, of semester or of Bnn."""
    tahun = draw(TAHUN)
    nama, kode, lama = draw(
        st.sampled_from([("Triwulan ", "TW", 3), ("TW ", "TW", 3), ("Semester ", "SM", 6), ("", "B", 1)])
    )
    nomor = sorted(draw(st.sets(st.integers(1, 12 // lama), min_size=1, max_size=5)))
    rentang = len(nomor) == 2 and draw(st.booleans())
    ulang = draw(st.booleans())
    butir = [
        f"B{satu:02}" if lama == 1 else (nama if ulang or not urut else "") + draw(st.sampled_from(ANGKA[satu - 1]))
        for urut, satu in enumerate(nomor)
    ]
    teks = draw(RENTANG if rentang else DAFTAR | st.just("/")).join(butir) + draw(bertahun(tahun))
    semua = range(nomor[0], nomor[1] + 1) if rentang else nomor
    akhiran = [f"{satu:02}" if lama == 1 else f"{satu}" for satu in semua]
    return berbutir(teks), "; ".join(
        bulanan(tahun, satu * lama - lama + 1, satu * lama, kode + ujung)
        for satu, ujung in zip(semua, akhiran, strict=True)
    )


@st.composite
def pekan(draw: st.DrawFn) -> Tertulis:
    """Write one week of a month."""
    tahun, bulan, nomor = draw(TAHUN), draw(st.integers(1, 12)), draw(st.integers(1, 4))
    sebutan = draw(st.sampled_from([ANGKA[nomor - 1][0], URUTAN[nomor - 1], f"ke-{nomor}", f"ke {nomor}"]))
    teks = f"Minggu {sebutan} {draw(st.sampled_from(['', 'bulan ']))}{draw(bernama(bulan))}{draw(bertahun(tahun))}"
    tenggat = akhir(tahun, bulan) if nomor == 4 else date(tahun, bulan, 7 * nomor)
    return teks, f"{tenggat} {date(tahun, bulan, 7 * nomor - 6)}..{tenggat}"


@PELAN
@given(
    st.one_of(bulan_bulan(), satu_hari(), rentang_hari(), bernomor(), pekan()),
    st.sampled_from([str, str.lower, str.upper]),
    st.sampled_from(["{}", " {}. ", "{}:", "{}\r\n"]),
)
def test_a_schedule_that_is_written_is_read_back(jadwal_: Tertulis, huruf: Callable[[str], str], hiasan: str) -> None:
    """A schedule in any of its notations is read back as the same periode."""
    teks, harapan = jadwal_
    assert arti(hiasan.format(huruf(teks))) == harapan


KEPING = st.one_of(
    st.sampled_from(
        [*KATA, "paling lambat", "selambat-lambatnya", "sewaktu-waktu", "Sept.", "ke-", "B01", "B12", "B13"]
    ),
    st.sampled_from(["s.d.", "s/d", "sd", "sampai dengan", "-", "–", ",", "/", "(", ")", "\n", "\n- ", "• ", ".", ":"]),
    st.sampled_from(["0", "1", "7", "29", "31", "26", "0930", "2025", "2026", "2027", "(N+1)"]),
    st.sampled_from(["31/08/2026", "31.06.2026", "1-2-2027", "2026-03-14", "10/10/19"]),
)
SEMBARANG = st.one_of(
    st.text(max_size=40),
    st.lists(KEPING, max_size=9).map(" ".join),
    st.lists(KEPING, max_size=9).map("".join),
    st.lists(KEPING | st.text(max_size=3), max_size=6).map(" ".join),
)


@settings(PELAN, max_examples=500)
@given(SEMBARANG, st.integers(1000, 2999))
def test_any_text_is_a_schedule_or_refused_with_a_reason(teks: str, tahun: int) -> None:
    """No text fails: it is a row of periode that is whole in itself, or refused with a reason."""
    hasil = jadwal.baca(teks, tahun)
    if isinstance(hasil, Ditolak):
        assert hasil.alasan
        return
    assert hasil
    assert len({satu.kode for satu in hasil}) == len(hasil)
    assert all(satu.mulai <= satu.tenggat and satu.triwulan in {1, 2, 3, 4} for satu in hasil)
