"""From the reading text to marks: candidates, where they stand, what that is worth."""
