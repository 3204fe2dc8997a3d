"""The rules, one file each. Adding one is adding a file: whatever lies here is found."""
