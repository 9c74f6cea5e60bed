//! Where the envelopes lie: a local folder, or a store that speaks S3.

use super::Error;
use object_store::{
    aws::{AmazonS3Builder, AmazonS3ConfigKey},
    local::LocalFileSystem,
    path::Path,
    ObjectStore, ObjectStoreExt, PutPayload, RetryConfig,
};
use secrecy::{ExposeSecret, SecretString};
use sp_crypto_hashing::sha2_256;
use std::{path, sync::Arc, time::Duration};

/// How often something is asked of a store once more that did not answer, and for how long. Whoever waits
/// begins again: nothing is done twice.
const ATTEMPTS: usize = 5;
const PATIENCE: Duration = Duration::from_secs(20);

/// How a store that speaks S3 is reached.
pub struct S3 {
    /// The bucket.
    pub bucket: String,
    /// The region.
    pub region: String,
    /// Where it is, if not at AWS.
    pub endpoint: Option<String>,
    /// The name of the key.
    pub access_key: String,
    /// The key.
    pub secret_key: SecretString,
}

/// A folder, each file of which is on the disk when it was put.
pub fn folder(path: &path::Path) -> Result<Arc<dyn ObjectStore>, Error> {
    std::fs::create_dir_all(path)?;
    Ok(Arc::new(LocalFileSystem::new_with_prefix(path)?.with_fsync(true)))
}

/// A store that speaks S3.
pub fn s3(s3: &S3) -> Result<Arc<dyn ObjectStore>, Error> {
    // The client takes whichever of TLS's ciphers the process has chosen first; none chosen is no error.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let mut builder = AmazonS3Builder::new()
        .with_bucket_name(&s3.bucket)
        .with_region(&s3.region)
        .with_access_key_id(&s3.access_key)
        .with_secret_access_key(s3.secret_key.expose_secret())
        .with_retry(RetryConfig {
            max_retries: ATTEMPTS,
            retry_timeout: PATIENCE,
            ..Default::default()
        });
    if let Some(endpoint) = &s3.endpoint {
        builder = builder
            .with_endpoint(endpoint)
            .with_config(AmazonS3ConfigKey::VirtualHostedStyleRequest, "false")
            .with_allow_http(endpoint.starts_with("http://"));
    }
    Ok(Arc::new(builder.build()?))
}

/// Whether a bucket is there, answers, and takes the key. Asked first, so that nothing is begun otherwise.
pub async fn reach(bucket: &str, objects: &dyn ObjectStore) -> Result<(), Error> {
    use object_store::Error as Why;
    match objects.get(&Path::from("records/none")).await {
        Ok(_) => Ok(()),
        // Whether the object is not there or the bucket, only the answer's body tells.
        Err(Why::NotFound { source, .. }) => match source.to_string().contains("NoSuchBucket") {
            true => Err(Error::NoBucket(bucket.into())),
            false => Ok(()),
        },
        Err(Why::PermissionDenied { .. } | Why::Unauthenticated { .. }) => {
            Err(Error::BucketClosed(bucket.into()))
        }
        Err(why) => Err(Error::BucketAway(bucket.into(), why)),
    }
}

/// Envelopes by the SHA-256 of their bytes.
#[derive(Clone)]
pub(super) struct Objects(pub Arc<dyn ObjectStore>);

impl Objects {
    fn envelope(name: &[u8; 32]) -> Path {
        let name = hex::encode(name);
        Path::from(format!("records/{}/{}", &name[..2], &name[2..]))
    }

    fn share(name: &[u8; 32], recipient: &[u8; 32]) -> Path {
        Path::from(format!("shares/{}/{}", hex::encode(name), hex::encode(recipient)))
    }

    /// Puts an envelope: all of it, or nothing.
    pub async fn put(&self, name: &[u8; 32], envelope: Vec<u8>) -> Result<(), Error> {
        self.0.put(&Self::envelope(name), PutPayload::from(envelope)).await?;
        Ok(())
    }

    /// Whether the envelope is there.
    pub async fn has(&self, name: &[u8; 32]) -> Result<bool, Error> {
        match self.0.head(&Self::envelope(name)).await {
            Ok(_) => Ok(true),
            Err(object_store::Error::NotFound { .. }) => Ok(false),
            Err(error) => Err(error.into()),
        }
    }

    /// The envelope, which is checked against its name.
    pub async fn get(&self, name: &[u8; 32]) -> Result<Vec<u8>, Error> {
        let bytes = self.0.get(&Self::envelope(name)).await?.bytes().await?;
        if sha2_256(&bytes) != *name {
            return Err(Error::Corrupt("a sealed record was changed"));
        }
        Ok(bytes.into())
    }

    /// Puts a share beside the envelope.
    pub async fn put_share(
        &self,
        name: &[u8; 32],
        recipient: &[u8; 32],
        share: Vec<u8>,
    ) -> Result<(), Error> {
        self.0.put(&Self::share(name, recipient), PutPayload::from(share)).await?;
        Ok(())
    }

    /// Deletes an envelope, if it is there.
    pub async fn delete(&self, name: &[u8; 32]) -> Result<(), Error> {
        self.delete_if_there(&Self::envelope(name)).await
    }

    /// Deletes a share, if it is there.
    pub async fn delete_share(&self, name: &[u8; 32], recipient: &[u8; 32]) -> Result<(), Error> {
        self.delete_if_there(&Self::share(name, recipient)).await
    }

    async fn delete_if_there(&self, path: &Path) -> Result<(), Error> {
        match self.0.delete(path).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}
