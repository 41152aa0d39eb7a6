"""Models that the person brings: TorchScript and ONNX files of known kinds, run as programs and never unpickled."""
