"""What goes wrong around redline: full disks, signals, closed streams, odd names, other programs."""
