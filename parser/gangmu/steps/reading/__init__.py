"""From the source to the reading text: noise cut, hard wraps joined, widths folded."""
