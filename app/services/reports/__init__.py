"""What a document says, as frozen values; how it looks is the documents' business."""
