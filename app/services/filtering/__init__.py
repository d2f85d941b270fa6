"""Which engagements are shown: facets, periods, and the filter that all views share."""
