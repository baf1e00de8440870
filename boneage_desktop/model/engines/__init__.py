"""What computes a reading: ONNX Runtime or TensorFlow, behind one small interface (docs/adr/0016)."""
