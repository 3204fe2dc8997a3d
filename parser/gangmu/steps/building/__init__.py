"""From the outline to tokens, and by Lark to the typed tree."""
