"""The picture on the screen: view, layers, pointers, comparison. It draws and listens; it decides nothing."""
