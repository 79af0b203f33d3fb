namespace Scoring.Profiles;

/// <summary>A profile says something it must not; the message names the file, the place in it and the key.</summary>
public sealed class ProfileException(string message, Exception? inner = null) : Exception(message, inner);
