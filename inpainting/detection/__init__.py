"""Finding what one may want to remove: class maps from the segmenter, instances from the maps. No toolkit."""
