"""redline from a checkout: `python cli.py compare v3.docx v4.docx`."""

from redline.commands.main import main

if __name__ == "__main__":
    main()
