error-pictures-wait = These pictures were tapped wrong too often. Nothing is lost. Wait { $seconds } seconds, or go back and tap your face.
