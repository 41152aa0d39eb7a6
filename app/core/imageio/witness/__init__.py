"""An independent witness: reads files with other readers than those that wrote them, and says what differs."""
