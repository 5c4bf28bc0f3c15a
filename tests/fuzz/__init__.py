"""Documents damaged at random: redline refuses each clearly, or gives an output that the proof proves."""
