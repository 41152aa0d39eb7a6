"""Healing and cloning: a hole becomes what another place of the picture shows, where the person says."""
