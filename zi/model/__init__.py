"""The pure core: values in, values out. No file, no clock, no git.

Read top to bottom the modules are a sentence: a *rencana* has *waktu*, and so *jadwal* and
*periode*; *bukti* prove them; the two together are the *capaian*; *checks* says what is not
in order.
"""
