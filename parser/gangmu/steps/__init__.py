"""The steps from text to tree. Each knows the plain values of ``tokens``, none knows another."""
