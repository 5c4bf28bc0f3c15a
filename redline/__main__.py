"""`python -m redline`."""

from redline.commands.main import main

main()
