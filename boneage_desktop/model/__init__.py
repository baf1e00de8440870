"""The network, its training and its use; the only layer (with app and cli) that reaches Keras."""
