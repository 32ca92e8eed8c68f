"""Evidence handed in and corrected: from what was said, by way of questions, to a folder or a kiriman.

Read in this order: *pilihan* (what was said) is filled in to an *isian* (with *tanya*, the questions), its
files are weighed (*timbang*), put together and judged (*susunan*), and handed over (*serah*, *kiriman*);
*meja* is the desk on which that happens. *rekam*, *koreksi* and *kirim_folder* are its three ways.
"""
