"""``python -m zi``: the same as the ``zi`` command, for machines where another program owns that name."""

from zi.cli.mulai import main

if __name__ == "__main__":
    main()
